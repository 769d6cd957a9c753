/** The hours of one day: closed, or from when to when, by quarters of an hour, with a pause where there is one. */
import { Button } from 'react-aria-components';
import type { OpenSpan } from '../../bridge/opening-hours.ts';
import { PressButton } from '../parts/PressButton.tsx';
import type { SetUpWords } from '../words/operator/set-up-words.ts';
import { moveEnd, stepMinutes, turned, withSecondSpan } from './edit-hours.ts';

export interface DayHoursProps {
  readonly words: SetUpWords['hours'];
  readonly spans: readonly OpenSpan[];
  readonly onSpans: (spans: readonly OpenSpan[]) => void;
  /** What else can be done with this day. */
  readonly children: React.ReactNode;
}

const ends = ['from', 'to'] as const;
const steps = [-60, -stepMinutes, stepMinutes, 60] as const;

export function DayHours({ words, spans, onSpans, children }: DayHoursProps) {
  return (
    <>
      {spans.length === 0 && <p className="lead">{words.closed}</p>}
      <div className="day-spans">
        {spans.map((span, at) =>
          ends.map((end) => {
            const name = at === 0 ? words[end] : `${at + 1}. ${words[end]}`;
            const [hourBack, back, on, hourOn] = steps.map((by) => (
              <Button
                key={by}
                className="step-key"
                aria-label={`${name}: ${signed(by)}`}
                onPress={() => onSpans(moveEnd(spans, at, { end, by }))}
              >
                {signed(by)}
              </Button>
            ));
            return (
              <fieldset key={name} className="stepper">
                <legend>{name}</legend>
                {hourBack}
                {back}
                <p aria-live="polite">{span[end]}</p>
                {on}
                {hourOn}
              </fieldset>
            );
          }),
        )}
      </div>
      <div className="panel-buttons">
        <PressButton className="plain-button" onPress={() => onSpans(turned(spans))}>
          {spans.length === 0 ? words.turnOpen : words.turnClosed}
        </PressButton>
        {spans.length === 1 && withSecondSpan(spans).length === 2 && (
          <PressButton className="plain-button" onPress={() => onSpans(withSecondSpan(spans))}>
            {words.secondSpan}
          </PressButton>
        )}
        {spans.length > 1 && (
          <PressButton className="plain-button" onPress={() => onSpans(spans.slice(0, 1))}>
            {words.oneSpan}
          </PressButton>
        )}
        {children}
      </div>
    </>
  );
}

/** `+0:15`, `−1:00`. */
function signed(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}:${String(size % 60).padStart(2, '0')}`;
}
