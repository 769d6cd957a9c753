/** Holds what is being said: begins, pauses and ends it, and marks its sentence on the screen. */
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { LanguageCode } from '../dataset/schema.ts';
import { type ChosenSound, chooseSound, type SoundOf } from './speech/choose-sound.ts';
import { gainOf } from './speech/gain-steps.ts';
import { type Line, rangeOfSentence } from './speech/read-lines.ts';
import type { SoundSource } from './speech/sound-source.ts';
import { createSpeaker, type Speaker, type Spot } from './speech/speaker.ts';
import { webSound } from './speech/web-sound.ts';
import type { Speaking } from './words/words.ts';

export type Phase = 'silent' | 'speaking' | 'paused';

export interface Speech {
  readonly phase: Phase;
  /** `null` until something was asked for. */
  readonly who: Speaking | null;
  /** Says these lines from the first one; what was being said stops. */
  readonly say: (lines: readonly Line[]) => void;
  readonly pause: () => void;
  readonly resume: () => void;
  /** Ends it for good. */
  readonly stop: () => void;
}

export interface SpeechParts {
  readonly sounds: SoundSource;
  readonly language: LanguageCode;
  /** From 1 to `volumeSteps`. */
  readonly volume: number;
  /** Read once a second by whoever counts the silence. */
  readonly isSpeaking: RefObject<boolean>;
}

interface Saying {
  readonly lines: readonly { readonly line: Line; readonly sound: ChosenSound }[];
  readonly spot: Spot;
}

const mark = 'spoken';
const beginning: Spot = { utterance: 0, sentence: 0 };

export function useSpeech({ sounds, language, volume, isSpeaking }: SpeechParts): Speech {
  const [phase, setPhase] = useState<Phase>('silent');
  const [who, setWho] = useState<Speaking | null>(null);
  const speaker = useRef<Speaker | null>(null);
  const saying = useRef<Saying | null>(null);
  const known = useRef(new Map<LanguageCode, SoundOf>());
  /** Counts what was begun and stopped, so that an answer that comes late says nothing. */
  const turn = useRef(0);

  const enter = useCallback(
    (next: Phase) => {
      turn.current += 1;
      isSpeaking.current = next === 'speaking';
      setPhase(next);
      if (next === 'silent') CSS.highlights.delete(mark);
    },
    [isSpeaking],
  );

  const sayFrom = useCallback(
    ({ lines, spot }: Saying) => {
      // Made at the first touch that asks for it: before one, Chromium lets no page be heard.
      speaker.current ??= createSpeaker({ output: webSound(new AudioContext()), fetchSound: sounds.bytesOf });
      speaker.current.setGain(gainOf(volume));
      enter('speaking');
      const onSentence = (utterance: number, sentence: number) => {
        saying.current = { lines, spot: { utterance, sentence } };
        const said = lines[utterance];
        if (!said) return;
        setWho(said.sound.human ? 'person' : 'program');
        CSS.highlights.set(mark, new Highlight(rangeOfSentence(said.line, sentence)));
      };
      const utterances = lines.map(({ sound }) => sound);
      speaker.current.say(utterances, spot, { onSentence, onEnd: () => enter('silent') });
    },
    [enter, sounds, volume],
  );

  const soundsIn = useCallback(
    async (code: LanguageCode) => {
      const before = known.current.get(code);
      if (before) return before;
      const found = chooseSound(await sounds.narrationOf(code), code);
      // Nothing found may mean that the host was away for a moment: it is asked again.
      if (found) known.current.set(code, found);
      return found;
    },
    [sounds],
  );

  const say = useCallback(
    async (lines: readonly Line[]) => {
      speaker.current?.stop();
      enter('speaking');
      const mine = turn.current;
      const soundOf = await soundsIn(language);
      if (turn.current !== mine) return;
      const heard = lines.flatMap((line) => {
        const sound = soundOf?.(line.text);
        return sound ? [{ line, sound }] : [];
      });
      if (heard.length > 0) {
        sayFrom({ lines: heard, spot: beginning });
        return;
      }
      saying.current = null;
      setWho('nobody');
      enter('silent');
    },
    [language, soundsIn, sayFrom, enter],
  );

  const pause = useCallback(() => {
    speaker.current?.stop();
    enter(saying.current ? 'paused' : 'silent');
  }, [enter]);

  const resume = useCallback(() => {
    if (saying.current) sayFrom(saying.current);
  }, [sayFrom]);

  const stop = useCallback(() => {
    speaker.current?.stop();
    saying.current = null;
    setWho(null);
    enter('silent');
  }, [enter]);

  useEffect(() => speaker.current?.setGain(gainOf(volume)), [volume]);
  // The visit is over: no voice is left behind, and nothing that could speak.
  useEffect(
    () => () => {
      stop();
      speaker.current?.close();
      speaker.current = null;
    },
    [stop],
  );

  return { phase, who, say, pause, resume, stop };
}
