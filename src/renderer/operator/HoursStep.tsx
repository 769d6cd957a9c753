/** The fifth step: always open, or a week to choose a day from, each with its hours. */
import { Button, ToggleButton } from 'react-aria-components';
import type { Settings } from '../../bridge/contract.ts';
import { type OpeningHours, type Weekday, weekdays } from '../../bridge/opening-hours.ts';
import type { SettingsPart } from '../../bridge/set-up.ts';
import type { SetUpWords } from '../words/operator/set-up-words.ts';
import { DayBar } from './DayBar.tsx';
import { usualHours } from './edit-hours.ts';
import { spansText } from './setting-text.ts';

export interface HoursStepProps {
  readonly words: SetUpWords['hours'];
  readonly draft: Settings;
  readonly onChange: (part: SettingsPart) => void;
  readonly onDay: (day: Weekday | 'special-days') => void;
}

export function HoursStep({ words, draft, onChange, onDay }: HoursStepProps) {
  const { openingHours } = draft;
  const choose = (hours: OpeningHours | null) => onChange({ openingHours: hours });
  return (
    <>
      <div className="hours-kind">
        <fieldset className="choices">
          <legend className="unseen">{words.byHours}</legend>
          <ToggleButton className="choice" isSelected={openingHours === null} onChange={() => choose(null)}>
            {words.always}
          </ToggleButton>
          <ToggleButton
            className="choice"
            isSelected={openingHours !== null}
            onChange={() => choose(openingHours ?? usualHours())}
          >
            {words.byHours}
          </ToggleButton>
        </fieldset>
        <p>{openingHours === null ? words.alwaysHelp : words.help}</p>
      </div>
      {openingHours !== null && <Week words={words} hours={openingHours} onDay={onDay} />}
    </>
  );
}

interface WeekProps extends Pick<HoursStepProps, 'words' | 'onDay'> {
  readonly hours: OpeningHours;
}

function Week({ words, hours, onDay }: WeekProps) {
  return (
    <ul className="week">
      {weekdays.map((day) => (
        <li key={day}>
          <Button className="day-row" onPress={() => onDay(day)}>
            <span>{words.days[day]}</span>
            <span className="note">{spansText(hours.days[day], words.closed)}</span>
            <DayBar spans={hours.days[day]} />
          </Button>
        </li>
      ))}
      <li>
        <Button className="day-row" onPress={() => onDay('special-days')}>
          <span>{words.specialDays}</span>
          <span className="note">{words.specialCount(hours.specialDays.length)}</span>
        </Button>
      </li>
    </ul>
  );
}
