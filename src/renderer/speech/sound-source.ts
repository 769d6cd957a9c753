/** Where the voice gets what it says from. Nothing is asked for before somebody wants to listen. */
import type { Narration } from '../../dataset/narration-file.ts';
import type { LanguageCode } from '../../dataset/schema.ts';

export interface SoundSource {
  /** What is spoken in a language; `null` where nobody has spoken it. */
  readonly narrationOf: (language: LanguageCode) => Promise<Narration | null>;
  /** The bytes of one sound, by its address relative to the page; `null` where they cannot be had. */
  readonly bytesOf: (address: string) => Promise<ArrayBuffer | null>;
}
