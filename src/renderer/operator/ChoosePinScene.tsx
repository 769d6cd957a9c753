/** A new PIN, typed twice. */
import type { OperatorWords } from '../words/operator/operator-words.ts';
import { DigitEntry } from './DigitEntry.tsx';

export interface ChoosePinSceneProps {
  readonly words: OperatorWords;
  /** Whether it is typed for the second time. */
  readonly isAgain: boolean;
  readonly trouble: 'differs' | 'refused' | null;
  readonly onTyped: (pin: string) => void;
}

export function ChoosePinScene({ words, isAgain, trouble, onTyped }: ChoosePinSceneProps) {
  const { choose } = words;
  return (
    <DigitEntry
      words={words.pad}
      title={isAgain ? choose.again : choose.first}
      help={choose.help}
      trouble={trouble === null ? null : choose[trouble]}
      most={12}
      shown={false}
      isDisabled={false}
      onTyped={onTyped}
    />
  );
}
