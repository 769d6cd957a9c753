/** The picture of the roll: what the exact number ties, and what only "over" speaks of, on one scale from one zero. */
import { useMemo } from 'react';
import type { Words } from '../words/words.ts';
import { type KnotState, knotsInRow, peoplePerKnot, rollGeometry } from './roll-geometry.ts';

export interface RollProps {
  /** People, as one source counted them. */
  readonly exact: number;
  /** People, as the least that another source spoke of. */
  readonly over: number;
  /** How one knot is written out, such as "10,000". */
  readonly perKnot: string;
  /** Who spoke of more than the exact number. */
  readonly onlyOverSaidBy: string;
  readonly words: Words;
}

export function Roll({ exact, over, perKnot, onlyOverSaidBy, words }: RollProps) {
  const { rows, knots, tied, onlyOver } = useMemo(() => rollGeometry(exact, over), [exact, over]);
  // One path for each state: seven hundred elements would take as long to draw as all the rest of the scene.
  const pathOf = (state: KnotState) =>
    knots
      .filter((knot) => knot.state === state)
      .map(({ column, row }) => `M${column * 2 + 1} ${(rows - row) * 2 - 0.9}l.9 .9-.9 .9-.9-.9Z`)
      .join('');
  return (
    <figure className="roll">
      <svg
        viewBox={`0 -1 ${knotsInRow * 2} ${rows * 2 + 2}`}
        role="img"
        aria-label={words.pictures.roll({ tied, onlyOver, perKnot })}
        data-people-per-knot={peoplePerKnot}
      >
        {(['tied', 'only-over'] as const).map((state) => (
          <path key={state} className={`roll-${state}`} d={pathOf(state)} />
        ))}
        <path className="roll-on" d={openEnd(rows, knots.length)} />
      </svg>
      <figcaption>{words.pictures.keyToRoll(perKnot, onlyOverSaidBy)}</figcaption>
    </figure>
  );
}

/** "Over" does not end: three short strokes lead on from the last place. */
function openEnd(rows: number, count: number): string {
  const column = count % knotsInRow;
  const row = Math.floor(count / knotsInRow);
  const y = (rows - row) * 2;
  return [0, 1, 2].map((step) => `M${(column + step) * 2 + 0.6} ${y}h.8`).join('');
}
