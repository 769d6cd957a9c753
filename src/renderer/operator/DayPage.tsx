/** One weekday, or the special days, below the step of the opening hours; what is changed here is saved there. */
import type { OpeningHours, Weekday } from '../../bridge/opening-hours.ts';
import type { LanguageCode } from '../../dataset/schema.ts';
import { PressButton } from '../parts/PressButton.tsx';
import type { SetUpWords } from '../words/operator/set-up-words.ts';
import { DayHours } from './DayHours.tsx';
import { dayBefore, withDay } from './edit-hours.ts';
import { SpecialDays } from './SpecialDays.tsx';

export interface DayPageProps {
  readonly words: SetUpWords;
  readonly language: LanguageCode;
  readonly day: Weekday | 'special-days';
  readonly hours: OpeningHours;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly onHours: (hours: OpeningHours) => void;
  readonly onDone: () => void;
}

export function DayPage({ words, language, day, hours, today, onHours, onDone }: DayPageProps) {
  const said = words.hours;
  return (
    <div className="set-up">
      <header className="panel-head">
        <h1 tabIndex={-1}>{day === 'special-days' ? said.specialDays : said.days[day]}</h1>
        <div className="panel-buttons on-each-page">
          <PressButton className="action-button" data-primary onPress={onDone}>
            {words.keys.done}
          </PressButton>
        </div>
      </header>
      {day === 'special-days' ? (
        <SpecialDays words={said} language={language} hours={hours} today={today} onHours={onHours} />
      ) : (
        <DayHours
          words={said}
          spans={hours.days[day]}
          onSpans={(spans) => onHours(withDay(hours, day, spans))}
        >
          <PressButton
            className="plain-button"
            onPress={() => onHours(withDay(hours, day, hours.days[dayBefore(day)]))}
          >
            {said.likeBefore(said.days[dayBefore(day)])}
          </PressButton>
        </DayHours>
      )}
    </div>
  );
}
