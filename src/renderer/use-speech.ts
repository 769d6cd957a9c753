/** Holds what is being said: begins, pauses and ends it, marks its sentence on the screen, and keeps the volume for one visit. */
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Dataset, LanguageCode } from '../dataset/schema.ts';
import { type ChosenSound, chooseSound, type Voiced } from './speech/choose-sound.ts';
import { changedVolume, gainOf, usualVolume } from './speech/gain-steps.ts';
import { type Line, rangeOfSentence } from './speech/read-lines.ts';
import { createSpeaker, type Speaker, type Spot } from './speech/speaker.ts';
import { webSound } from './speech/web-sound.ts';

export type Phase = 'silent' | 'speaking' | 'paused';

export interface Speech {
  readonly phase: Phase;
  /** `null` where this language cannot be heard. */
  readonly voiced: Voiced | null;
  /** Who is heard, where it is a person. */
  readonly human: string | null;
  readonly volume: number;
  /** Says these lines from the first one; what was being said stops. Answers whether any of them has a sound. */
  readonly say: (lines: readonly Line[]) => boolean;
  readonly pause: () => void;
  readonly resume: () => void;
  /** Ends it for good. */
  readonly stop: () => void;
  readonly changeVolume: (by: 1 | -1) => void;
}

export interface SpeechParts {
  readonly dataset: Dataset;
  readonly language: LanguageCode;
  readonly fetchSound: (address: string) => Promise<ArrayBuffer | null>;
  /** Read once a second by whoever counts the silence. */
  readonly isSpeaking: RefObject<boolean>;
}

interface Saying {
  readonly lines: readonly { readonly line: Line; readonly sound: ChosenSound }[];
  readonly spot: Spot;
}

const mark = 'spoken';
const beginning: Spot = { utterance: 0, sentence: 0 };

export function useSpeech({ dataset, language, fetchSound, isSpeaking }: SpeechParts): Speech {
  const voiced = useMemo(() => chooseSound(dataset, language), [dataset, language]);
  const [phase, setPhase] = useState<Phase>('silent');
  const [human, setHuman] = useState<string | null>(null);
  const [volume, setVolume] = useState(usualVolume);
  const speaker = useRef<Speaker | null>(null);
  const saying = useRef<Saying | null>(null);

  const enter = useCallback(
    (next: Phase) => {
      isSpeaking.current = next === 'speaking';
      setPhase(next);
      if (next === 'silent') CSS.highlights.delete(mark);
    },
    [isSpeaking],
  );

  const sayFrom = useCallback(
    ({ lines, spot }: Saying) => {
      // Made at the first touch that asks for it: before one, Chromium lets no page be heard.
      speaker.current ??= createSpeaker({ output: webSound(new AudioContext()), fetchSound });
      speaker.current.setGain(gainOf(volume));
      enter('speaking');
      const onSentence = (utterance: number, sentence: number) => {
        saying.current = { lines, spot: { utterance, sentence } };
        const said = lines[utterance];
        if (!said) return;
        setHuman(said.sound.human);
        CSS.highlights.set(mark, new Highlight(rangeOfSentence(said.line, sentence)));
      };
      const sounds = lines.map(({ sound }) => sound);
      speaker.current.say(sounds, spot, { onSentence, onEnd: () => enter('silent') });
    },
    [enter, fetchSound, volume],
  );

  const say = useCallback(
    (lines: readonly Line[]) => {
      const heard = lines.flatMap((line) => {
        const sound = voiced?.soundOf(line.text);
        return sound ? [{ line, sound }] : [];
      });
      if (heard.length > 0) sayFrom({ lines: heard, spot: beginning });
      return heard.length > 0;
    },
    [voiced, sayFrom],
  );

  const pause = useCallback(() => {
    speaker.current?.stop();
    enter('paused');
  }, [enter]);

  const resume = useCallback(() => {
    if (saying.current) sayFrom(saying.current);
  }, [sayFrom]);

  const stop = useCallback(() => {
    speaker.current?.stop();
    enter('silent');
  }, [enter]);

  const changeVolume = useCallback(
    (by: 1 | -1) => {
      const next = changedVolume(volume, by);
      speaker.current?.setGain(gainOf(next));
      setVolume(next);
    },
    [volume],
  );

  // The visit is over: no voice is left behind, and the next one begins at the usual volume.
  useEffect(() => stop, [stop]);

  return { phase, voiced, human, volume, say, pause, resume, stop, changeVolume };
}
