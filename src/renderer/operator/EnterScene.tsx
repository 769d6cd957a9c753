/** Before the panel: the PIN, or the recovery code from the paper. */
import { PressButton } from '../parts/PressButton.tsx';
import type { OperatorWords } from '../words/operator/operator-words.ts';
import { DigitEntry } from './DigitEntry.tsx';

export interface EnterSceneProps {
  readonly words: OperatorWords;
  readonly by: 'pin' | 'recovery-code';
  readonly wrong: boolean;
  /** Nought where nothing is locked. */
  readonly lockedSeconds: number;
  readonly onTyped: (digits: string) => void;
  readonly onOther: () => void;
}

export function EnterScene({ words, by, wrong, lockedSeconds, onTyped, onOther }: EnterSceneProps) {
  const { enter } = words;
  const isPin = by === 'pin';
  const said = wrong ? (isPin ? enter.wrongPin : enter.wrongCode) : null;
  return (
    <DigitEntry
      words={words.pad}
      title={isPin ? enter.pin : enter.code}
      help={isPin ? null : enter.codeHelp}
      trouble={lockedSeconds > 0 ? enter.locked(lockedSeconds) : said}
      most={isPin ? 12 : 16}
      shown={!isPin}
      isDisabled={lockedSeconds > 0}
      onTyped={onTyped}
    >
      <PressButton className="plain-button" onPress={onOther}>
        {isPin ? enter.forgotten : enter.usePin}
      </PressButton>
    </DigitEntry>
  );
}
