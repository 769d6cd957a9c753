/** The timeline without its words: a warp thread, a knot at each event's true day, and a thread from each to its place. */
import { useMemo } from 'react';
import type { TimelineEvent } from './find-timeline.ts';
import { placed } from './placed.ts';
import { hangingThread, timelineGeometry } from './timeline-geometry.ts';

export function TimelineThreads({ events }: { readonly events: readonly TimelineEvent[] }) {
  const hangings = useMemo(() => timelineGeometry(events.map(({ day }) => day)), [events]);
  return (
    <div className="timeline-threads" aria-hidden="true">
      <span className="timeline-warp" />
      <svg className="drawn-threads" aria-hidden="true" viewBox="0 0 100 100" preserveAspectRatio="none">
        <g>
          {events.map(({ claim, isHere }, index) => {
            const hanging = hangings[index];
            return (
              hanging && <path key={claim.id} data-here={isHere || undefined} d={hangingThread(hanging)} />
            );
          })}
        </g>
      </svg>
      {events.map(({ claim, isHere }, index) => (
        <span
          key={claim.id}
          className="timeline-knot"
          data-here={isHere || undefined}
          style={placed(hangings[index]?.at ?? 0)}
        />
      ))}
    </div>
  );
}
