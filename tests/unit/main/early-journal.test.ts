import { expect, test } from 'vitest';
import { earlyJournal } from '../../../src/main/early-journal.ts';

test('says on the terminal what happens before there is a journal', () => {
  const said: string[] = [];
  const reports = earlyJournal((line) => said.push(line));
  reports.note('A note.');
  reports.fault('A fault.');
  expect(said).toEqual(['A note.', 'A fault.']);
});

test('leaves everything to the journal once it is open', () => {
  const said: string[] = [];
  const entered: string[] = [];
  const reports = earlyJournal((line) => said.push(line));
  reports.continueIn({
    note: (sentence) => entered.push(`note ${sentence}`),
    fault: (sentence, data) => entered.push(`fault ${sentence} ${data?.code}`),
  });
  reports.note('A note.');
  reports.fault('A fault.', { code: 7 });
  expect(said).toEqual([]);
  expect(entered).toEqual(['note A note.', 'fault A fault. 7']);
});
