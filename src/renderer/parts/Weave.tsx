/** A still carpet of knots: pure ornament, hidden from assistive technology; no knot in it stands for a standing. */
import { weave } from './weave-pattern.ts';

/** One path for each dye: thirteen hundred elements would be a third of what the first scene has to draw. */
const threads = Object.entries(Object.groupBy(weave.knots, ({ dye }) => dye)).map(([dye, knots]) => ({
  dye,
  path: knots.map(({ x, y }) => `M${x + 1} ${y + 0.1}l.9 .9-.9 .9-.9-.9Z`).join(''),
}));

export function Weave() {
  return (
    <svg
      className="weave"
      viewBox={`0 0 ${weave.columns * 2} ${weave.rows * 2}`}
      preserveAspectRatio="xMaxYMid slice"
      aria-hidden="true"
    >
      {threads.map(({ dye, path }) => (
        <path key={dye} className={`dye-${dye}`} d={path} />
      ))}
    </svg>
  );
}
