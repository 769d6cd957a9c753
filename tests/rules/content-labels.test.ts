import { expect, test } from 'vitest';
import { contentDataset, contentFiles } from './content-dataset.ts';
import { hostileLabels } from './content-stop-lists.ts';
import { phrasesIn } from './content-text.ts';

/** Titles and addresses count too: hyphens of an address are read as spaces as well. */
function labelsIn(text: string): readonly string[] {
  return Object.entries(hostileLabels).flatMap(([language, labels]) =>
    [text, text.replaceAll('-', ' ')].flatMap((form) => phrasesIn(form, labels, language)),
  );
}

test('no hostile label stands in any file, in quotation marks or out of them', () => {
  const found = [...contentFiles()].flatMap(([file, text]) =>
    labelsIn(text).map((label) => `${file}: ${label}`),
  );
  expect(contentDataset().languages.every((language) => hostileLabels[language])).toBe(true);
  expect(found).toEqual([]);
});

test('the rule sees a label in quotation marks, in a title and in an address', () => {
  expect(labelsIn('They called it an “anti-Azerbaijani” event.')).not.toEqual([]);
  expect(labelsIn('https://example.org/Her-Anti-Azerbaijani-Event')).not.toEqual([]);
  expect(labelsIn('“İşğalçılar” haqqında')).not.toEqual([]);
});
