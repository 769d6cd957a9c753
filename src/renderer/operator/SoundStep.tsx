/** The third step: a tone, and whether it was heard. No page hears itself. */
import { useState } from 'react';
import { PressButton } from '../parts/PressButton.tsx';
import type { SetUpWords } from '../words/operator/set-up-words.ts';

export interface SoundStepProps {
  readonly words: SetUpWords['sound'];
  readonly onTone: () => void;
}

export function SoundStep({ words, onTone }: SoundStepProps) {
  const [heard, setHeard] = useState<'not-played' | 'played' | 'heard' | 'nothing'>('not-played');
  const play = () => {
    onTone();
    setHeard('played');
  };
  return (
    <div className="set-up-list">
      <p className="lead">{words.help}</p>
      <div className="operator-answers">
        <PressButton className="plain-button" onPress={play}>
          {words.play}
        </PressButton>
        {heard !== 'not-played' && (
          <>
            <PressButton className="plain-button" onPress={() => setHeard('heard')}>
              {words.heard}
            </PressButton>
            <PressButton className="plain-button" onPress={() => setHeard('nothing')}>
              {words.notHeard}
            </PressButton>
          </>
        )}
      </div>
      <p aria-live="polite">{heard === 'heard' ? words.fine : heard === 'nothing' ? words.repair : null}</p>
    </div>
  );
}
