/** Which edition is shown, what lies on a stick, and the way back to the one before. */
import { Archive, Undo2 } from 'lucide-react';
import type { EditionShelf, EditionSource } from '../../bridge/editions.ts';
import { PressButton } from '../parts/PressButton.tsx';
import type { OperatorWords } from '../words/operator/operator-words.ts';
import type { Deed } from './panel.ts';

export interface EditionsSceneProps {
  readonly words: OperatorWords;
  /** `null` while the host looks. */
  readonly shelf: EditionShelf | null;
  readonly said: Deed | null;
  readonly isBusy: boolean;
  readonly onSource: (source: EditionSource) => void;
  readonly onRollBack: () => void;
  readonly onAgain: () => void;
}

/** More than this on one stick is not an operator's stick. */
const mostRows = 6;

export function EditionsScene(props: EditionsSceneProps) {
  const { words, shelf, said, isBusy, onSource, onRollBack, onAgain } = props;
  const { editions } = words;
  return (
    <div className="editions">
      <header className="panel-head">
        <h1 tabIndex={-1}>{editions.title}</h1>
        <PressButton className="plain-button" isDisabled={shelf === null} onPress={onAgain}>
          {editions.again}
        </PressButton>
      </header>
      <div className="editions-shown" aria-live="polite">
        {said && <p className="operator-trouble">{editions.said[said]}</p>}
        {shelf === null ? <p>{editions.looking}</p> : <Shown editions={editions} shelf={shelf} />}
        {shelf?.before && (
          <PressButton className="plain-button" isDisabled={isBusy} onPress={onRollBack}>
            <Undo2 aria-hidden="true" />
            <span>{editions.rollBack[shelf.before]}</span>
          </PressButton>
        )}
      </div>
      {shelf !== null && (
        <section className="editions-sources">
          <h2>{editions.onSticks}</h2>
          {shelf.sources.length === 0 && <p>{editions.noStick}</p>}
          <ul>
            {shelf.sources.slice(0, mostRows).map((source) => (
              <li key={source.id}>
                <PressButton className="operator-row" onPress={() => onSource(source)}>
                  <Archive aria-hidden="true" />
                  <span className="operator-row-name">{source.name}</span>
                  <span className="operator-row-does">{source.place}</span>
                </PressButton>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

type ShownProps = { readonly editions: OperatorWords['editions']; readonly shelf: EditionShelf };

function Shown({ editions, shelf: { shown, isFixed } }: ShownProps) {
  return (
    <>
      <p className="lead">{shown === null ? editions.nothingShown : editions.shown(shown.edition)}</p>
      {shown?.fingerprint && <p>{editions.fingerprint(shown.fingerprint)}</p>}
      {isFixed && <p>{editions.fixed}</p>}
    </>
  );
}
