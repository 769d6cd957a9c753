/** Says what happens next before the exhibit is ended or restarted. */
import type { HostKind } from '../../bridge/operator.ts';
import { PressButton } from '../parts/PressButton.tsx';
import type { OperatorWords } from '../words/operator/operator-words.ts';
import type { Ending } from './panel.ts';

export interface EndingSceneProps {
  readonly words: OperatorWords;
  readonly ending: Ending;
  readonly host: HostKind | null;
  readonly done: boolean;
  readonly onEnd: () => void;
  readonly onKeep: () => void;
}

export function EndingScene({ words, ending, host, done, onEnd, onKeep }: EndingSceneProps) {
  const told = words.ending[ending];
  if (done) {
    return (
      <div className="operator-words">
        <h1 tabIndex={-1}>{told.done}</h1>
      </div>
    );
  }
  return (
    <div className="operator-words">
      <h1 tabIndex={-1}>{told.title}</h1>
      {host && <p className="lead">{told.next[host]}</p>}
      <div className="operator-answers">
        <PressButton className="plain-button" onPress={onEnd}>
          {told.doIt}
        </PressButton>
        <PressButton className="action-button" data-primary onPress={onKeep}>
          {words.keepRunning}
        </PressButton>
      </div>
    </div>
  );
}
