/** Finds the sound of each text on the screen: a shipped file of that very language, or none; never another language's voice (R50). */
import type { Clip, Narration } from '../../dataset/narration-file.ts';
import { plainText } from '../../dataset/say-aloud.ts';
import type { LanguageCode } from '../../dataset/schema.ts';

export interface ChosenSound {
  /** Relative to the page. */
  readonly address: string;
  readonly seconds: number;
  readonly sentences: readonly number[];
  /** Whether a person speaks; else it is the synthetic voice. */
  readonly human: boolean;
}

/** Answers the sound of a text, or `null` where nobody has spoken it. */
export type SoundOf = (text: string) => ChosenSound | null;

/** Answers where the sounds of a language are found; `null` where nobody has spoken it, and the screen then says so. */
export function chooseSound(narration: Narration | null, language: LanguageCode): SoundOf | null {
  if (narration === null || narration.clips.length === 0) return null;
  const byText = new Map(narration.clips.map((clip) => [clip.text, clip]));
  return (text) => {
    const clip = byText.get(plainText(text));
    return clip ? soundIn(clip, language) : null;
  };
}

function soundIn({ file, seconds, sentences, human }: Clip, language: LanguageCode): ChosenSound {
  return { address: `narration/${language}/${file}`, seconds, sentences, human: human !== undefined };
}
