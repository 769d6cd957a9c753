/** Makes the narration of a dataset: every text in every language that has a voice, anew only where its words changed. */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { narrationName } from '../dataset/dataset-files.ts';
import type { Clip, Narration, Narrations } from '../dataset/narration-file.ts';
import type { Dataset } from '../dataset/schema.ts';
import { readDataset } from '../host/read-dataset.ts';
import { systemReason } from '../host/system-reason.ts';
import { interfaceLanguages } from '../renderer/words/words.ts';
import { makeClip, markOf, type Voice, voices } from './make-clip.ts';
import { inOrder, type Plan, planNarration, type Wanted } from './plan-narration.ts';
import type { SpokenText } from './spoken-texts.ts';

export interface NarrateOptions {
  readonly folder: string;
  /** What is to be spoken. */
  readonly textsOf: (dataset: Dataset, language: string) => readonly SpokenText[];
  /** Changes nothing and only tells what would have to be made. */
  readonly check: boolean;
  readonly say: (line: string) => void;
}

/** Answers 0: all is there; 1: `check` found something to make; 2: it could not be done. */
export async function narrate({ folder, textsOf, check, say }: NarrateOptions): Promise<0 | 1 | 2> {
  const read = await readDataset(folder);
  if (!read.ok) {
    for (const { file, path, message } of read.problems) say(`${file}: ${path}: ${message}`);
    return 2;
  }
  const { dataset } = read;
  const narration: Record<string, Narration> = { ...read.narration };
  let toMake = 0;
  for (const language of dataset.languages) {
    const voice = voices[language];
    if (!voice || !interfaceLanguages.includes(language)) {
      say(`${language}: no voice speaks this language; it stays without sound.`);
      continue;
    }
    const work = await planLanguage({
      texts: textsOf(dataset, language),
      narration: read.narration,
      folder,
      language,
      voice,
    });
    const { make, keep, leftOver } = work.plan;
    say(`${language}: ${make.length} to make, ${keep.length} to keep, ${leftOver.length} left over`);
    for (const { human, file, text } of leftOver) {
      if (human) say(`${language}: ${file} by ${human} speaks a text that is gone: “${text}”`);
    }
    toMake += make.length;
    if (check) continue;
    const trouble = await makeLanguage(work, async (clips) => {
      say(`${language}: ${clips.length} of ${work.wanted.length} stand`);
      narration[language] = { synthetic: `espeak-ng, ${voice.name}`, clips: inOrder(work.wanted, clips) };
      await writeFile(join(folder, narrationName), `${JSON.stringify(narration, null, 2)}\n`);
    });
    if (trouble !== null) {
      say(trouble);
      return 2;
    }
  }
  return check && toMake > 0 ? 1 : 0;
}

interface LanguageWork {
  readonly language: string;
  readonly voice: Voice;
  readonly soundFolder: string;
  readonly wanted: readonly Wanted[];
  readonly plan: Plan;
}

interface LanguageAsked {
  readonly texts: readonly SpokenText[];
  readonly narration: Narrations;
  readonly folder: string;
  readonly language: string;
  readonly voice: Voice;
}

async function planLanguage(asked: LanguageAsked): Promise<LanguageWork> {
  const { texts, narration, folder, language, voice } = asked;
  const soundFolder = join(folder, 'narration', language);
  const files = new Set(await namesIn(soundFolder));
  const wanted = texts.map((each) => ({
    ...each,
    mark: markOf(each.text, language, voice),
  }));
  const clips = narration[language]?.clips ?? [];
  return {
    language,
    voice,
    soundFolder,
    wanted,
    plan: planNarration(wanted, clips, (file) => files.has(file)),
  };
}

/** Clips made at once; the index is written after each handful, so that an interrupted run goes on where it stopped. */
const handful = 16;
const atOnce = 4;

/** Answers what went wrong, if anything did. */
async function makeLanguage(
  { language, voice, soundFolder, plan }: LanguageWork,
  save: (clips: readonly Clip[]) => Promise<void>,
): Promise<string | null> {
  await mkdir(soundFolder, { recursive: true });
  // A person's recording of a text that is gone stays known: the text may come back.
  const clips = [...plan.keep, ...plan.leftOver.filter(({ human }) => human !== undefined)];
  const waiting = [...plan.make];
  const troubles: string[] = [];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined && troubles.length === 0; next = waiting.shift()) {
      const { text, mark, file } = next;
      const clip = await makeClip(text, language, voice);
      if (!clip.ok) {
        troubles.push(`${language}: ${file}: ${clip.why}`);
        return;
      }
      const { bytes, seconds, sentences } = clip;
      await writeFile(join(soundFolder, file), bytes);
      clips.push({ text, file, seconds, sentences, mark });
      if (clips.length % handful === 0) await save(clips);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  await save(clips);
  for (const { file, human } of plan.leftOver) {
    if (human === undefined) await rm(join(soundFolder, file), { force: true });
  }
  return troubles[0] ?? null;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (systemReason(error) === 'ENOENT') return [];
    throw error;
  }
}
