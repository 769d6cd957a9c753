/** Whether the narration fits the dataset: its languages are there, no text and no file stands twice, offsets rise. */
import { narrationName } from './dataset-files.ts';
import { quote } from './describe-found.ts';
import type { Clip, Narrations } from './narration-file.ts';
import type { Problem } from './problem.ts';
import type { LanguageCode } from './schema.ts';

export function checkNarration(
  narration: Narrations,
  languages: readonly LanguageCode[],
): readonly Problem[] {
  return Object.entries(narration).flatMap(([language, { clips }]) =>
    languages.includes(language)
      ? checkClips(language, clips)
      : [problem(language, 'expected a language of dataset.json')],
  );
}

function checkClips(language: string, clips: readonly Clip[]): readonly Problem[] {
  const met = new Set<string>();
  return clips.flatMap(({ text, file, seconds, sentences }, index) => {
    const at = `${language}.clips[${index}]`;
    const repeated = (['text', 'file'] as const).filter((key) => met.has(`${key} ${{ text, file }[key]}`));
    met.add(`text ${text}`).add(`file ${file}`);
    const rises = sentences.every(
      (start, each) => start < seconds && (each === 0 ? start >= 0 : start > (sentences[each - 1] ?? 0)),
    );
    return [
      ...repeated.map((key) =>
        problem(`${at}.${key}`, `expected each ${key} once, found ${quote({ text, file }[key])} again`),
      ),
      ...(rises ? [] : [problem(`${at}.sentences`, 'expected rising offsets inside the sound')]),
    ];
  });
}

function problem(path: string, message: string): Problem {
  return { code: 'broken-reference', file: narrationName, path, message };
}
