/** A still carpet of knots: pure ornament, hidden from assistive technology; no knot in it stands for a standing. */
import { weave } from './weave-pattern.ts';

export function Weave() {
  const { columns, rows, knots } = weave;
  return (
    <svg
      className="weave"
      viewBox={`0 0 ${columns * 2} ${rows * 2}`}
      preserveAspectRatio="xMaxYMid slice"
      aria-hidden="true"
    >
      {knots.map(({ x, y, dye }) => (
        <path key={`${x}-${y}`} className={`dye-${dye}`} d={`M${x + 1} ${y + 0.1}l.9 .9-.9 .9-.9-.9Z`} />
      ))}
    </svg>
  );
}
