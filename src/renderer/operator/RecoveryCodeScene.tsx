/** The recovery code, this once, in groups that can be copied onto paper. */
import { PressButton } from '../parts/PressButton.tsx';
import type { OperatorWords } from '../words/operator/operator-words.ts';

const groupStarts = [0, 4, 8, 12] as const;

export interface RecoveryCodeSceneProps {
  readonly words: OperatorWords;
  readonly code: string;
  readonly onDone: () => void;
}

export function RecoveryCodeScene({ words: { recoveryCode }, code, onDone }: RecoveryCodeSceneProps) {
  return (
    <div className="operator-words">
      <h1 tabIndex={-1}>{recoveryCode.title}</h1>
      <p className="lead">{recoveryCode.help}</p>
      <p className="recovery-code">
        {groupStarts.map((start) => (
          <span key={start}>{code.slice(start, start + 4)}</span>
        ))}
      </p>
      <PressButton className="action-button" data-primary onPress={onDone}>
        {recoveryCode.done}
      </PressButton>
    </div>
  );
}
