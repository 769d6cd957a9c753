import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sayAloud } from '../../src/dataset/say-aloud.ts';
import { countWords } from '../../src/dataset/wording.ts';
import { markOf, voices } from '../../src/narrator/make-clip.ts';
import { spokenTexts } from '../../src/narrator/spoken-texts.ts';
import { contentDataset, contentNarration } from './content-dataset.ts';
import { filesUnder, projectFolder } from './source-modules.ts';

const dataset = contentDataset();
const narration = contentNarration();
const soundFolder = 'resources/datasets/azerbaijan-2024/narration';
const clipsOf = (language: string) => narration[language]?.clips ?? [];

describe.each(dataset.languages)('everything can be heard (%s)', { timeout: 60_000 }, (language) => {
  test('every text that can be spoken has a sound, made from today’s words', () => {
    const marks = new Map(clipsOf(language).map(({ text, mark, human }) => [text, human ?? mark]));
    const humans = new Set(clipsOf(language).flatMap(({ human }) => human ?? []));
    const voice = voices[language];
    expect(voice).toBeDefined();
    const stale = spokenTexts(dataset, language).filter(({ text }) => {
      const mark = marks.get(text);
      return mark === undefined || (!humans.has(mark) && voice && mark !== markOf(text, language, voice));
    });
    expect(
      stale.map(({ text }) => text),
      'npm run narrate makes them',
    ).toEqual([]);
  });

  test('every sound that the index names lies there, and no other', () => {
    expect(filesUnder(`${soundFolder}/${language}`).toSorted()).toEqual(
      clipsOf(language)
        .map(({ file }) => file)
        .toSorted(),
    );
  });

  test('no sound lasts longer than a minute', () => {
    expect(clipsOf(language).filter(({ seconds }) => seconds > 60)).toEqual([]);
  });
});

test('English is spoken at 130 to 150 words a minute', () => {
  const long = clipsOf('en').filter(({ text, human }) => human === undefined && countWords(text) >= 12);
  const words = long.reduce(
    (sum, { text }) => sum + countWords(sayAloud(text, 'en').replaceAll('-', ' ')),
    0,
  );
  const seconds = long.reduce((sum, clip) => sum + clip.seconds, 0);
  expect(long.length).toBeGreaterThan(50);
  expect((words / seconds) * 60).toBeGreaterThanOrEqual(130);
  expect((words / seconds) * 60).toBeLessThanOrEqual(150);
});

/** A handful of each language: all would take minutes, and a single short word has no loudness that means anything. */
const measuredOfEach = 4;
const leastSeconds = 3;
const hasFfmpeg = spawnSync('ffmpeg', ['-version']).status === 0;
const measured = dataset.languages.flatMap((language) => {
  const long = clipsOf(language).filter(({ seconds }) => seconds >= leastSeconds);
  const step = Math.max(1, Math.floor(long.length / measuredOfEach));
  return long.filter((_, index) => index % step === 0).map(({ file }) => `${language}/${file}`);
});

/** Where ffmpeg is missing these are reported as skipped, never as passed. */
describe.runIf(hasFfmpeg)('measured by ffmpeg', { timeout: 60_000 }, () => {
  test.each(measured)('%s is as loud as speech should be, and its peaks stay down', (file) => {
    const args = ['-hide_banner', '-i', join(projectFolder, soundFolder, file)];
    const { stderr } = spawnSync('ffmpeg', [...args, '-af', 'ebur128=peak=true', '-f', 'null', '-'], {
      encoding: 'utf8',
    });
    const last = (pattern: RegExp) => Number([...stderr.matchAll(pattern)].at(-1)?.[1]);
    expect(Math.abs(last(/I:\s+(-?[\d.]+) LUFS/g) + 16)).toBeLessThanOrEqual(1);
    expect(last(/Peak:\s+(-?[\d.]+) dBFS/g)).toBeLessThanOrEqual(-1);
  });
});
