/** A still carpet of knots: pure ornament, hidden from assistive technology; no knot in it stands for a standing. */
import { medallion, medallionSide } from './weave-pattern.ts';

/** One path for each dye of one medallion; the browser lays the others. */
const threads = Object.entries(Object.groupBy(medallion, ({ dye }) => dye)).map(([dye, knots]) => ({
  dye,
  path: knots.map(({ x, y }) => `M${x + 1} ${y + 0.1}l.9 .9-.9 .9-.9-.9Z`).join(''),
}));

export function Weave() {
  return (
    <svg
      className="weave"
      viewBox={`0 0 ${medallionSide * 2} ${medallionSide * 2.25}`}
      preserveAspectRatio="xMaxYMid slice"
      aria-hidden="true"
    >
      <pattern id="medallion" width={medallionSide} height={medallionSide} patternUnits="userSpaceOnUse">
        {threads.map(({ dye, path }) => (
          <path key={dye} className={`dye-${dye}`} d={path} />
        ))}
      </pattern>
      <rect width="100%" height="100%" fill="url(#medallion)" />
    </svg>
  );
}
