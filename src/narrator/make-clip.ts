/** Makes one sound file of a text: spoken sentence by sentence by espeak-ng, then packed. */
import { createHash } from 'node:crypto';
import { plainText, sayAloud } from '../dataset/say-aloud.ts';
import { sentencesOf } from '../dataset/sentences.ts';
import { packing, packSound } from './pack-sound.ts';
import { runProgram } from './run-program.ts';
import { joined, readWav, type Sound, secondsOf, trimmed } from './sound.ts';

/** Speed in espeak's own words a minute; with the pauses English comes to 130 to 150 (R49). */
export interface Voice {
  readonly name: string;
  readonly speed: number;
}

/** Only languages that espeak-ng speaks itself: a neighbour's voice would misread their letters (R50). */
export const voices: Readonly<Record<string, Voice>> = {
  en: { name: 'en-gb', speed: 138 },
  az: { name: 'az', speed: 130 },
};

const pauseSeconds = 0.45;

export type MadeClip =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      readonly seconds: number;
      readonly sentences: readonly number[];
    }
  | { readonly ok: false; readonly why: string };

/** Changes with the words said and with how they are said. */
export function markOf(text: string, language: string, voice: Voice): string {
  const said = sentencesOf(plainText(text)).map((sentence) => sayAloud(sentence, language));
  const recipe = JSON.stringify([said, voice, pauseSeconds, packing]);
  return createHash('sha256').update(recipe).digest('hex').slice(0, 16);
}

export async function makeClip(text: string, language: string, voice: Voice): Promise<MadeClip> {
  const parts: Sound[] = [];
  for (const sentence of sentencesOf(plainText(text))) {
    const args = ['-v', voice.name, '-s', String(voice.speed), '-b', '1', '--stdin', '--stdout'];
    const spoken = await runProgram({ name: 'espeak-ng', args, input: sayAloud(sentence, language) });
    if (!spoken.ok) return spoken;
    const sound = trimmed(readWav(spoken.bytes));
    if (sound.samples.length === 0) return { ok: false, why: `espeak-ng says nothing for “${sentence}”` };
    parts.push(sound);
  }
  const { sound, starts } = joined(parts, pauseSeconds);
  const packed = await packSound(sound);
  if (!packed.ok) return packed;
  const round = (seconds: number) => Math.round(seconds * 1_000) / 1_000;
  return {
    ok: true,
    bytes: packed.bytes,
    seconds: round(secondsOf(sound)),
    sentences: starts.map(round),
  };
}
