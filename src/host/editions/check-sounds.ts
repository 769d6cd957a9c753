/** Compares the sounds that lie in an edition with those that its narration names: none missing, none that nothing names. */
import { narrationName } from '../../dataset/dataset-files.ts';
import type { Narrations } from '../../dataset/narration-file.ts';
import { type EditionProblem, fileProblem } from './edition-problem.ts';

/** `paths` are those of all files of the edition. */
export function checkSounds(narration: Narrations, paths: Iterable<string>): readonly EditionProblem[] {
  const sounds = new Set([...paths].filter((path) => path.endsWith('.opus')));
  const named = new Map<string, string>();
  for (const [language, { clips }] of Object.entries(narration)) {
    for (const [index, { file }] of clips.entries()) {
      named.set(`narration/${language}/${file}`, `${language}.clips[${index}].file`);
    }
  }
  const missing = [...named]
    .filter(([sound]) => !sounds.has(sound))
    .map(([sound, path]) => ({
      ...fileProblem('missing', narrationName, `expected the sound ${sound}, found nothing`),
      path,
    }));
  const extra = [...sounds]
    .filter((sound) => !named.has(sound))
    .map((sound) => fileProblem('extra-file', sound, `expected only sounds that ${narrationName} names`));
  return [...missing, ...extra];
}
