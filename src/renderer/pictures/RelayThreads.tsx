/** How a story travelled, without its words: one warp that the origin hangs on, and a thread to the knot of each page. */
import { placed } from './placed.ts';
import { type RelayMap, relayThread } from './relay-geometry.ts';

export function RelayThreads({ map }: { readonly map: RelayMap }) {
  return (
    <div className="relay-threads" aria-hidden="true">
      <svg className="drawn-threads" aria-hidden="true" viewBox="0 0 100 100" preserveAspectRatio="none">
        {map.knots.map((knot) => (
          <path key={knot.page} d={relayThread(knot)} />
        ))}
      </svg>
      {map.knots.map(({ page, at, across }) => (
        <span key={page} className="relay-knot" style={placed(at, { across })} />
      ))}
    </div>
  );
}
