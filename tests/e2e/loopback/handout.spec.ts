import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { wordingOf } from '../../../src/dataset/wording.ts';
import { handoutWordsOf } from '../../../src/renderer/words/handout/handout-words.ts';
import { contentDataset, notesTexts, textsOf } from '../../rules/content-dataset.ts';
import { test } from '../kiosk.ts';
import { exportFile } from './exported-file.ts';
import { plain, readPdf } from './read-pdf.ts';

const dataset = contentDataset();
/** Short names for a button, how a word is spelt where it is marked, and the few words of a claim that a slide has room for. */
const onlyOnScreen = /\.facts\.[^.]+\.label$|\.terms\.[^.]+\.written$|\.claims\.[^.]+\.short$/;

for (const language of dataset.languages) {
  test(`the handout (${language}) holds every text, in its language, tagged, with headings and page numbers`, async () => {
    const file = test.info().outputPath(`${language}.pdf`);
    exportFile('handout', '--language', language, '--out', file);
    const bytes = readFileSync(file);
    const read = await readPdf(bytes);
    process.stdout.write(
      `The handout (${language}) holds ${read.pages.length} pages, ${bytes.length} bytes.\n`,
    );

    // Every page says which of how many it is, and the last one is the last.
    const { pageOf } = handoutWordsOf(language);
    const all = read.pages.length;
    expect(all).toBeGreaterThan(dataset.chapters.length);
    const numbered = read.pages.filter((text, index) =>
      text.startsWith(plain(`${index + 1}${pageOf}${all}`)),
    );
    expect(numbered).toHaveLength(all);

    // Whatever the dataset and the notes say in this language can be read out of it.
    const whole = read.pages.join('');
    const texts = [...textsOf(dataset, language), ...notesTexts(language)].filter(
      ({ place }) => !onlyOnScreen.test(place),
    );
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter(({ text }) => !whole.includes(plain(text)))).toEqual([]);

    expect(read.language).toBe(language);
    const { title, chapters } = wordingOf(dataset, language);
    expect(read.title).toContain(title);
    expect(read.isTagged).toBe(true);
    for (const role of ['H1', 'H2', 'H3', 'L', 'Table', 'Figure']) expect(read.roles).toContain(role);
    const headings = read.headings.map(plain);
    for (const { title: chapter } of Object.values(chapters)) {
      expect(headings.some((heading) => heading.includes(plain(chapter)))).toBe(true);
    }

    // No claim is cut in two by the end of a page.
    const claims = Object.values(chapters).flatMap((chapter) => Object.values(chapter.claims));
    expect(claims.length).toBeGreaterThan(50);
    expect(claims.filter(({ wording }) => !read.pages.some((text) => text.includes(plain(wording))))).toEqual(
      [],
    );
  });
}
