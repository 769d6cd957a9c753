/** The voice of a visit: what begins and stops it, and what the bar shows of it. */
import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { LanguageCode } from '../dataset/schema.ts';
import type { Voice } from './parts/ListenButton.tsx';
import { type Line, readLines } from './speech/read-lines.ts';
import type { SoundSource } from './speech/sound-source.ts';
import { useReadingTouch } from './use-reading-touch.ts';
import { useSpeech } from './use-speech.ts';
import type { Words } from './words/words.ts';

export interface VoiceParts {
  readonly sounds: SoundSource;
  readonly language: LanguageCode;
  readonly words: Words;
  readonly volume: number;
  /** Changes with every place, page and question. */
  readonly sceneKey: string;
  /** Whether every scene and every button is read. */
  readonly readsAloud: boolean;
  readonly isSpeaking: RefObject<boolean>;
}

export function useVoice(parts: VoiceParts): Voice {
  const { sounds, language, words, volume, sceneKey, readsAloud, isSpeaking } = parts;
  const { phase, who, say, pause, resume, stop } = useSpeech({ sounds, language, volume, isSpeaking });

  // Another scene, another language or a question: what was being said belongs to the old one.
  const arrive = useEffectEvent((_at: string, reads: boolean) => {
    stop();
    if (reads) say(sceneLines({ withPlace: true }));
  });
  useEffect(() => arrive(`${language} ${sceneKey}`, readsAloud), [sceneKey, language, readsAloud]);
  useReadingTouch({ readsAloud, isSpeaking, words, say, pause });

  return {
    phase,
    note: who === null ? null : words.voice.who[who],
    onListen: () => say(sceneLines({ withPlace: false })),
    onPause: pause,
    onResume: resume,
  };
}

/** What is on the screen to be read: a question that lies over the scene, or the scene, before it where in the tour it stands. */
function sceneLines({ withPlace }: { readonly withPlace: boolean }): readonly Line[] {
  const question = linesOf('[role="alertdialog"]');
  if (question.length > 0) return question;
  return [...(withPlace ? linesOf('.bar-progress') : []), ...linesOf('main')];
}

function linesOf(selector: string): readonly Line[] {
  const part = document.querySelector(selector);
  return part ? readLines(part) : [];
}
