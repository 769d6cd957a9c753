/** The timeline without its words: a warp thread, a knot at each event's true day, and a thread from each to its place. */
import { useMemo } from 'react';
import type { TimelineEvent } from './find-timeline.ts';
import { placed } from './placed.ts';
import { hangingThread, timelineGeometry } from './timeline-geometry.ts';

export interface TimelineThreadsProps {
  readonly events: readonly TimelineEvent[];
  /** The last event that is drawn, counted from nought; all are where it is left out. Places stay as they are. */
  readonly until?: number;
}

export function TimelineThreads({ events, until = events.length }: TimelineThreadsProps) {
  const shown = events.slice(0, until + 1);
  const hangings = useMemo(() => timelineGeometry(events.map(({ day }) => day)), [events]);
  return (
    <div className="timeline-threads" aria-hidden="true">
      <span className="timeline-warp" />
      <svg className="drawn-threads" aria-hidden="true" viewBox="0 0 100 100" preserveAspectRatio="none">
        <g>
          {shown.map(({ claim, isHere }, index) => {
            const hanging = hangings[index];
            return (
              hanging && <path key={claim.id} data-here={isHere || undefined} d={hangingThread(hanging)} />
            );
          })}
        </g>
      </svg>
      {shown.map(({ claim, isHere }, index) => (
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
