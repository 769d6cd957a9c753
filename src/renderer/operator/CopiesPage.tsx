/** Settings for other kiosks: onto a stick by one touch, and those that lie on one. */
import { FileCog } from 'lucide-react';
import { PressButton } from '../parts/PressButton.tsx';
import type { SetUpWords } from '../words/operator/set-up-words.ts';
import type { OpenSetUp, SetUpEvent } from './set-up.ts';

export interface CopiesPageProps {
  readonly words: SetUpWords;
  readonly setUp: OpenSetUp;
  readonly tell: (event: SetUpEvent) => void;
}

/** More than this on one stick is not an operator's stick. */
const mostRows = 6;

export function CopiesPage({ words: { copies, steps }, setUp, tell }: CopiesPageProps) {
  const { copies: found, exported, asks, isFirst } = setUp;
  return (
    <div className="set-up">
      <header className="panel-head">
        <h1 tabIndex={-1}>{steps.copies.name}</h1>
        <div className="panel-buttons on-each-page">
          <PressButton
            className="plain-button"
            isDisabled={found === null}
            onPress={() => tell({ type: 'lookedForCopies' })}
          >
            {copies.again}
          </PressButton>
          {!isFirst && (
            <PressButton
              className="plain-button"
              isDisabled={asks !== null}
              onPress={() => tell({ type: 'askedToExport' })}
            >
              {copies.write}
            </PressButton>
          )}
        </div>
      </header>
      <div className="set-up-list" aria-live="polite">
        {exported && (
          <p className="lead">
            {exported.written
              ? copies.written(exported.name, exported.stick)
              : copies.notWritten[exported.why]}
          </p>
        )}
        <p>{copies.help}</p>
        <h2>{copies.onSticks}</h2>
        {found === null && <p>{copies.looking}</p>}
        {found?.length === 0 && <p>{copies.noCopy}</p>}
        <ul className="copies">
          {found?.slice(0, mostRows).map(({ place, name, found: inside }) => (
            <li key={`${place}/${name}`}>
              {inside.whole ? (
                <PressButton
                  className="operator-row"
                  onPress={() => tell({ type: 'choseCopy', settings: inside.settings })}
                >
                  <FileCog aria-hidden="true" />
                  <span className="operator-row-name">{inside.settings.venueName ?? name}</span>
                  <span className="operator-row-does">{`${place}: ${name}`}</span>
                </PressButton>
              ) : (
                <p>{`${place}: ${name}. ${inside.why === 'broken' ? copies.broken : copies.ofLaterApp}`}</p>
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
