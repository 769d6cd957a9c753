/** A day from midnight to midnight as a bar: lit where the venue is open. */
import type { OpenSpan } from '../../bridge/opening-hours.ts';
import { minutesOf } from './edit-hours.ts';

export function DayBar({ spans }: { readonly spans: readonly OpenSpan[] }) {
  return (
    <svg className="day-bar" aria-hidden="true" viewBox="0 0 1440 60" preserveAspectRatio="none">
      <rect className="day-dark" width="1440" height="60" />
      {spans.map(({ from, to }) => (
        <rect
          key={from}
          className="day-lit"
          x={minutesOf(from)}
          width={minutesOf(to) - minutesOf(from)}
          height="60"
        />
      ))}
    </svg>
  );
}
