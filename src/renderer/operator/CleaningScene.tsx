/** For a minute there is nothing to touch, so that the glass can be wiped. */
import type { OperatorWords } from '../words/operator/operator-words.ts';

export interface CleaningSceneProps {
  readonly words: OperatorWords;
  readonly secondsLeft: number;
}

export function CleaningScene({ words: { cleaning }, secondsLeft }: CleaningSceneProps) {
  return (
    <div className="operator-words">
      <h1 tabIndex={-1}>{cleaning.title}</h1>
      <p className="lead">{cleaning.help}</p>
      <p className="operator-countdown">{cleaning.left(secondsLeft)}</p>
    </div>
  );
}
