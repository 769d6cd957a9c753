/** What was counted in a month as plain bars, the switch that ends counting, and the way onto a stick. */
import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { CountChart, CountedMonth } from '../../bridge/counts.ts';
import { formatShownDate } from '../../dataset/formats.ts';
import type { LanguageCode } from '../../dataset/schema.ts';
import { PressButton } from '../parts/PressButton.tsx';
import type { OperatorWords } from '../words/operator/operator-words.ts';
import { CountBars } from './CountBars.tsx';
import type { CountsEvent, CountsPanel } from './counts-panel.ts';
import { labelCount } from './label-count.ts';

export interface CountsSceneProps {
  readonly words: OperatorWords;
  readonly language: LanguageCode;
  readonly panel: CountsPanel;
  readonly tell: (event: CountsEvent) => void;
}

/** As they stand on the page. */
const charts: readonly CountChart[] = ['hours', 'weekdays', 'languages', 'comforts', 'scenes', 'chapters'];

export function CountsScene({ words, language, panel, tell }: CountsSceneProps) {
  const { counts } = words;
  const { book, month: at, asked } = panel;
  const month = book?.months[at];
  const isBusy = asked !== null;
  return (
    <div className="counts">
      <header className="panel-head">
        <h1 tabIndex={-1}>{counts.title}</h1>
        {book && (
          <div className="panel-buttons on-each-page">
            {month && <MonthChoice {...{ words, language, panel, tell }} month={month} />}
            <PressButton
              className="plain-button"
              isDisabled={isBusy}
              onPress={() => tell({ type: 'askedOfCounts', wish: book.counting ? 'off' : 'on' })}
            >
              {book.counting ? counts.turnOff : counts.turnOn}
            </PressButton>
            <PressButton
              className="plain-button"
              isDisabled={isBusy}
              onPress={() => tell({ type: 'askedOfCounts', wish: 'export' })}
            >
              {counts.export}
            </PressButton>
          </div>
        )}
      </header>
      <p aria-live="polite">{book ? saidOf(panel, counts, book.counting) : counts.looking}</p>
      {book && !month && <p>{counts.none}</p>}
      {book && month && (
        <div className="count-charts">
          {charts
            .filter((chart) => month.charts[chart].length > 0)
            .map((chart) => (
              <CountBars
                key={chart}
                name={counts.charts[chart]}
                bars={month.charts[chart]}
                label={labelCount(chart, { words, language, titles: book.titles })}
                language={language}
              />
            ))}
        </div>
      )}
      {month && <p className="note">{counts.small}</p>}
    </div>
  );
}

function MonthChoice(props: CountsSceneProps & { readonly month: CountedMonth }) {
  const { words, language, panel, month, tell } = props;
  const last = (panel.book?.months.length ?? 0) - 1;
  const choose = (index: number) => tell({ type: 'choseMonth', month: index });
  return (
    <div className="operator-pages">
      <PressButton
        className="plain-button"
        aria-label={words.counts.monthBefore}
        isDisabled={panel.month >= last}
        onPress={() => choose(panel.month + 1)}
      >
        <ChevronLeft aria-hidden="true" />
      </PressButton>
      <span>{formatShownDate(month.month, language)}</span>
      <PressButton
        className="plain-button"
        aria-label={words.counts.monthAfter}
        isDisabled={panel.month === 0}
        onPress={() => choose(panel.month - 1)}
      >
        <ChevronRight aria-hidden="true" />
      </PressButton>
    </div>
  );
}

function saidOf({ asked, said }: CountsPanel, counts: OperatorWords['counts'], isOn: boolean): string {
  if (asked === 'export') return counts.exporting;
  if (said === 'not-kept') return counts.notKept;
  if (said?.written) return counts.exported(said.stick, said.name);
  if (said) return counts.notExported[said.why];
  return isOn ? counts.isOn : counts.isOff;
}
