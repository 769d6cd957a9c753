import { expect, test } from 'vitest';
import { handoutDesk, type Printed } from '../../../../src/host/operator/handout-desk.ts';
import type { StickFile } from '../../../../src/host/operator/write-to-stick.ts';
import { recordedJournal } from '../recorded-journal.ts';

const bytes = new TextEncoder().encode('%PDF');

function desk() {
  const written: StickFile[] = [];
  const journal = recordedJournal();
  const made = handoutDesk({
    toStick: async (file) => {
      written.push(file);
      return { written: true, stick: 'RED', name: file.name };
    },
    now: () => new Date('2026-11-26T10:00:00'),
    journal,
    languages: async () => ['en', 'az'],
  });
  return { made, written, journal };
}

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

test('what the host prints is written under the language and the day', async () => {
  const { made, written } = desk();
  const marks: string[] = [];
  made.lead(async (mark) => {
    marks.push(mark);
    return { ok: true, bytes };
  });
  const name = 'handout-az-2026-11-26.pdf';
  expect(await made.begin('az')).toBe(true);
  expect(made.written()).toBeNull();
  await settled();
  expect(made.written()).toEqual({ written: true, stick: 'RED', name });
  expect(marks).toEqual(['#handout=az']);
  expect(written).toEqual([{ name, bytes }]);
});

test('one is made at a time', async () => {
  const { made } = desk();
  const marks: string[] = [];
  const { promise: printed, resolve: finish } = Promise.withResolvers<Printed>();
  made.lead((mark) => {
    marks.push(mark);
    return printed;
  });
  await made.begin('az');
  await made.begin('en');
  finish({ ok: true, bytes });
  await settled();
  expect(marks).toEqual(['#handout=az']);
});

test('a language that the exhibit does not have is not printed', async () => {
  const { made, written } = desk();
  made.lead(async () => ({ ok: true, bytes }));
  expect(await made.begin('ru')).toBe(false);
  await settled();
  expect(written).toEqual([]);
});

test('where nothing prints, or printing fails, nothing is written and the journal says why', async () => {
  const { made, written, journal } = desk();
  await made.begin('en');
  await settled();
  expect(made.written()).toEqual({ written: false, why: 'not-made' });
  made.lead(async () => ({ ok: false, why: 'out of paper' }));
  await made.begin('en');
  await settled();
  expect(made.written()).toEqual({ written: false, why: 'not-made' });
  expect(written).toEqual([]);
  expect(journal.faults).toEqual([
    'The handout cannot be printed (there is no browser here that prints).',
    'The handout cannot be printed (out of paper).',
  ]);
});

test('a printer that throws is told to the journal, and the next handout can be made', async () => {
  const { made, written, journal } = desk();
  made.lead(() => Promise.reject(new Error('paper jam')));
  await made.begin('en');
  await settled();
  expect(made.written()).toEqual({ written: false, why: 'not-made' });
  expect(journal.faults).toEqual(['The handout cannot be printed (Error: paper jam).']);
  made.lead(async () => ({ ok: true, bytes }));
  await made.begin('en');
  await settled();
  expect(written).toHaveLength(1);
});
