/** Finds the sound of each text on the screen: a shipped file of that very language, or none; never another language's voice (R50). */
import type { Clip, Narration } from '../../dataset/narration-file.ts';
import { plainText } from '../../dataset/say-aloud.ts';
import type { Dataset, LanguageCode } from '../../dataset/schema.ts';

export interface ChosenSound {
  /** Relative to the page. */
  readonly address: string;
  readonly seconds: number;
  readonly sentences: readonly number[];
  /** Whose voice it is: a person's name, or `null` for the synthetic one. */
  readonly human: string | null;
}

/** Answers the sound of a text, or `null` where nobody has spoken it. */
export type SoundOf = (text: string) => ChosenSound | null;

/** What can be heard in a language: `null` where nothing can, and the screen then says so. */
export interface Voiced {
  readonly synthetic: string;
  readonly soundOf: SoundOf;
}

export function chooseSound(dataset: Dataset, language: LanguageCode): Voiced | null {
  const narration: Narration | undefined = dataset.narration[language];
  if (narration === undefined || narration.clips.length === 0) return null;
  const byText = new Map(narration.clips.map((clip) => [clip.text, clip]));
  return {
    synthetic: narration.synthetic,
    soundOf: (text) => {
      const clip = byText.get(plainText(text));
      return clip ? soundIn(clip, language) : null;
    },
  };
}

function soundIn({ file, seconds, sentences, human }: Clip, language: LanguageCode): ChosenSound {
  return { address: `narration/${language}/${file}`, seconds, sentences, human: human ?? null };
}
