/** How a story travelled, without its words: one warp that the origin hangs on, and a thread to the knot of each page. */
import { placed } from './placed.ts';
import { type RelayMap, relayThread } from './relay-geometry.ts';

export interface RelayThreadsProps {
  readonly map: RelayMap;
  /** The last page that is drawn, counted from nought in the order of the map; all are where it is left out. */
  readonly until?: number;
}

export function RelayThreads({ map, until = map.knots.length }: RelayThreadsProps) {
  const shown = map.knots.slice(0, until + 1);
  return (
    <div className="relay-threads" aria-hidden="true">
      <svg className="drawn-threads" aria-hidden="true" viewBox="0 0 100 100" preserveAspectRatio="none">
        {shown.map((knot) => (
          <path key={knot.page} d={relayThread(knot)} />
        ))}
      </svg>
      {shown.map(({ page, at, across }) => (
        <span key={page} className="relay-knot" style={placed(at, { across })} />
      ))}
    </div>
  );
}
