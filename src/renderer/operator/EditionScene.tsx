/** One edition from a stick: what it would change and one touch to adopt it, or why it is refused. */
import type { CopyProgress, EditionSource, ExaminedEdition } from '../../bridge/editions.ts';
import { formatDay } from '../../dataset/formats.ts';
import type { LanguageCode } from '../../dataset/schema.ts';
import { PressButton } from '../parts/PressButton.tsx';
import { placed } from '../pictures/placed.ts';
import type { OperatorWords } from '../words/operator/operator-words.ts';

export interface EditionSceneProps {
  readonly words: OperatorWords;
  readonly language: LanguageCode;
  readonly source: EditionSource;
  /** `null` while the host examines it. */
  readonly found: ExaminedEdition | null;
  readonly isBusy: boolean;
  /** While it is adopted; `null` until the host has said how far it is. */
  readonly copied: CopyProgress | null;
  readonly onAdopt: () => void;
  readonly onBack: () => void;
}

type Whole = Extract<ExaminedEdition, { whole: true }>;
type Refused = Extract<ExaminedEdition, { whole: false }>;

/** More are not read standing. */
const mostProblems = 4;

export function EditionScene(props: EditionSceneProps) {
  const { words, language, source, found, isBusy, copied, onAdopt, onBack } = props;
  const { editions } = words;
  const isWhole = found?.whole === true;
  const title =
    found === null
      ? source.name
      : isWhole
        ? editions.offered(found.edition, formatDay(found.madeOn, language))
        : editions.refused;
  return (
    <div className="edition">
      <header className="panel-head">
        <h1 tabIndex={-1}>{title}</h1>
        {found !== null && (
          <div className="panel-buttons on-each-page">
            <PressButton className="plain-button" isDisabled={isBusy} onPress={onBack}>
              {editions.toEditions}
            </PressButton>
            {isWhole && (
              <PressButton className="action-button" data-primary isDisabled={isBusy} onPress={onAdopt}>
                {editions.adopt}
              </PressButton>
            )}
          </div>
        )}
        <div className="panel-said on-each-page" aria-live="polite">
          {isBusy && (
            <>
              <CopyBar name={editions.adopting} copied={copied} />
              {editions.adopting}
            </>
          )}
        </div>
      </header>
      {found === null && <p aria-live="polite">{editions.examining}</p>}
      {found?.whole === false && <WhyRefused editions={editions} source={source} found={found} />}
      {isWhole && <WhatChanges editions={editions} found={found} />}
      {isWhole && !isBusy && <p>{editions.whenShown}</p>}
    </div>
  );
}

type CopyBarProps = { readonly name: string; readonly copied: CopyProgress | null };

function CopyBar({ name, copied }: CopyBarProps) {
  const { done, all } = copied ?? { done: 0, all: 1 };
  return (
    <div
      className="copy-bar"
      role="progressbar"
      aria-label={name}
      aria-valuemin={0}
      aria-valuemax={all}
      aria-valuenow={done}
    >
      <span style={placed(done / all)} />
    </div>
  );
}

type ChangesProps = { readonly editions: OperatorWords['editions']; readonly found: Whole };

function WhatChanges({ editions, found: { fingerprint, signedBy, difference } }: ChangesProps) {
  const { counts, figures, moreFigures } = difference;
  const signer = signedBy?.name ? editions.signedBy(signedBy.name) : null;
  const unknown = signedBy ? editions.signedByUnknown(signedBy.keyId) : editions.signedByNobody;
  return (
    <>
      <p>
        {signer ?? unknown} {editions.fingerprint(fingerprint)}
      </p>
      <h2>{editions.difference}</h2>
      {counts.length === 0 && <p>{editions.noDifference}</p>}
      <ul className="edition-changes">
        {counts.map(({ kind, happened, count }) => (
          <li key={`${kind}-${happened}`}>{editions.counted(kind, happened, count)}</li>
        ))}
        {figures.map(({ before, after }) => (
          <li key={`${before}-${after}`}>{editions.figure(before, after)}</li>
        ))}
        {moreFigures > 0 && <li>{editions.moreFigures(moreFigures)}</li>}
      </ul>
    </>
  );
}

type RefusedProps = Pick<EditionSceneProps, 'source'> & {
  readonly editions: OperatorWords['editions'];
  readonly found: Refused;
};

function WhyRefused({ editions, source, found: { problems } }: RefusedProps) {
  const more = problems.length - mostProblems;
  return (
    <>
      <p>{`${source.place}: ${source.name}`}</p>
      <ul className="edition-changes">
        {problems.slice(0, mostProblems).map(({ code, file, path }) => (
          <li key={`${code} ${file} ${path}`} data-code={code}>
            {editions.because[code]} {[file, path].filter((part) => part !== '').join(': ')}
          </li>
        ))}
        {more > 0 && <li>{editions.moreProblems(more)}</li>}
      </ul>
      <p>{editions.nothingChanged}</p>
    </>
  );
}
