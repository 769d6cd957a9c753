/** Days that are not like their weekday: a date that is moved by touch, and its hours. */
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { OpeningHours } from '../../bridge/opening-hours.ts';
import { formatDay } from '../../dataset/formats.ts';
import type { LanguageCode } from '../../dataset/schema.ts';
import { PressButton } from '../parts/PressButton.tsx';
import type { SetUpWords } from '../words/operator/set-up-words.ts';
import { DayHours } from './DayHours.tsx';
import { moveDate, withoutSpecialDay, withSpecialDay } from './edit-hours.ts';

export interface SpecialDaysProps {
  readonly words: SetUpWords['hours'];
  readonly language: LanguageCode;
  readonly hours: OpeningHours;
  /** Where the date begins. */
  readonly today: string;
  readonly onHours: (hours: OpeningHours) => void;
}

const steps = [-30, -1, 1, 30] as const;

export function SpecialDays({ words, language, hours, today, onHours }: SpecialDaysProps) {
  const [date, setDate] = useState(hours.specialDays.find((day) => day.date >= today)?.date ?? today);
  const here = hours.specialDays.find((day) => day.date === date);
  const [far, near, on, farOn] = steps.map((by) => (
    <Button
      key={by}
      className="step-key"
      aria-label={`${words.date}: ${signed(by)}`}
      onPress={() => setDate(moveDate(date, by))}
    >
      {signed(by)}
    </Button>
  ));
  return (
    <>
      <p className="note">
        {hours.specialDays.length === 0
          ? words.noSpecialDay
          : hours.specialDays.map((day) => formatDay(day.date, language)).join('; ')}
      </p>
      <fieldset className="stepper">
        <legend>{words.date}</legend>
        {far}
        {near}
        <p aria-live="polite">{formatDay(date, language)}</p>
        {on}
        {farOn}
      </fieldset>
      {here ? (
        <DayHours
          words={words}
          spans={here.open}
          onSpans={(spans) => onHours(withSpecialDay(hours, date, spans))}
        >
          <PressButton className="plain-button" onPress={() => onHours(withoutSpecialDay(hours, date))}>
            {words.removeDay}
          </PressButton>
        </DayHours>
      ) : (
        <div className="panel-buttons">
          <PressButton className="plain-button" onPress={() => onHours(withSpecialDay(hours, date, []))}>
            {words.addDay}
          </PressButton>
        </div>
      )}
    </>
  );
}

function signed(days: number): string {
  return `${days < 0 ? '−' : '+'}${Math.abs(days)}`;
}
