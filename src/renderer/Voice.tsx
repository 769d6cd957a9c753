/** The voice of a visit: the button in the bar, the strip above it, and what they begin and stop. A new visit has a new one. */
import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import type { Dataset, LanguageCode } from '../dataset/schema.ts';
import { ListenButton } from './parts/ListenButton.tsx';
import { VoiceStrip } from './parts/VoiceStrip.tsx';
import { volumeSteps } from './speech/gain-steps.ts';
import { type Line, readLines } from './speech/read-lines.ts';
import { useReadingTouch } from './use-reading-touch.ts';
import { useSpeech } from './use-speech.ts';
import type { Words } from './words/words.ts';

export interface VoiceProps {
  readonly dataset: Dataset;
  readonly language: LanguageCode;
  readonly words: Words;
  /** Changes with every place and every question. */
  readonly sceneKey: string;
  /** Whether the visit was begun by ear: everything is read from the first scene on. */
  readonly beginsAloud: boolean;
  readonly fetchSound: (address: string) => Promise<ArrayBuffer | null>;
  readonly isSpeaking: RefObject<boolean>;
}

export function Voice(props: VoiceProps) {
  const { dataset, language, words, sceneKey, beginsAloud, fetchSound, isSpeaking } = props;
  const speech = useSpeech({ dataset, language, fetchSound, isSpeaking });
  const [aloud, setAloud] = useState(beginsAloud);
  const [inVain, setInVain] = useState(false);
  const { phase, voiced, say, pause } = speech;

  const listen = (lines: readonly Line[]) => setInVain(!say(lines));
  // Another scene, another language or a question: what was being said belongs to the old one.
  const arrive = useEffectEvent((_at: string, reads: boolean) => {
    speech.stop();
    if (reads) listen([...linesOf('.voice-hint'), ...linesOf('.bar-progress'), ...sceneLines()]);
    else setInVain(false);
  });
  useEffect(() => arrive(`${language} ${sceneKey}`, aloud), [sceneKey, language, aloud]);
  useReadingTouch({ aloud, isSpeaking, isOn: words.voice.isOn, say: listen, pause });

  return (
    <>
      <ListenButton
        phase={phase}
        words={words}
        onListen={() => listen(sceneLines())}
        onPause={pause}
        onResume={speech.resume}
      />
      {(phase !== 'silent' || aloud || inVain) && (
        <VoiceStrip
          words={words}
          synthetic={inVain ? null : (voiced?.synthetic ?? null)}
          human={speech.human}
          volume={speech.volume}
          volumeSteps={volumeSteps}
          aloud={aloud}
          onVolume={speech.changeVolume}
          onAloud={() => setAloud((on) => !on)}
        />
      )}
    </>
  );
}

/** What is on the screen to be read: a question that lies over the scene, or the scene. */
function sceneLines(): readonly Line[] {
  const question = linesOf('[role="alertdialog"]');
  return question.length > 0 ? question : linesOf('main');
}

function linesOf(selector: string): readonly Line[] {
  const part = document.querySelector(selector);
  return part ? readLines(part) : [];
}
