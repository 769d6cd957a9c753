/** One chapter on the core path: what it is about, its facts on one thread, and the claims of the fact it shows. */
import { isSuperseded, orderedClaims } from '../../dataset/claim-order.ts';
import type { Chapter, LanguageCode, Wording } from '../../dataset/schema.ts';
import { chapterWords, entryOf } from '../../dataset/wording.ts';
import { ClaimCard } from '../parts/ClaimCard.tsx';
import { FactRow } from '../parts/FactRow.tsx';
import { KeyToStandings } from '../parts/KeyToStandings.tsx';
import { PressButton } from '../parts/PressButton.tsx';
import { ChapterPicture } from '../pictures/ChapterPicture.tsx';
import { pictureOf } from '../pictures/picture-of.ts';
import type { Words } from '../words/words.ts';

export interface ChapterSceneProps {
  readonly chapter: Chapter;
  readonly isFirst: boolean;
  readonly wording: Wording;
  readonly language: LanguageCode;
  readonly words: Words;
  readonly onFact: (fact: string) => void;
  readonly onSource: (claim: string) => void;
  readonly onCountries: (claim: string) => void;
}

export function ChapterScene(props: ChapterSceneProps) {
  const { chapter, isFirst, wording, language, words, onFact, onSource, onCountries } = props;
  const told = chapterWords(wording, chapter.id);
  const shown = chapter.facts.find((fact) => fact.id === chapter.shows);
  const picture = pictureOf(chapter);
  const facts = (
    <div className="facts-on-thread">
      <div className="thread" aria-hidden="true" />
      <ul className="facts">
        {chapter.facts.map((fact) => (
          <FactRow
            key={fact.id}
            fact={fact}
            label={entryOf(told.facts, fact.id).label}
            language={language}
            words={words}
            onOpen={() => onFact(fact.id)}
          />
        ))}
      </ul>
    </div>
  );
  return (
    <div className="chapter" data-chapter={chapter.id} data-picture={picture?.kind}>
      <div className="chapter-words">
        <h1 tabIndex={-1}>{told.title}</h1>
        <p className="lead">{told.lead}</p>
        {isFirst && <KeyToStandings words={words} />}
        {picture && facts}
      </div>
      <div className="chapter-picture">
        {shown && (
          <ul className="claims claims-in-chapter" aria-label={words.claims}>
            {orderedClaims(shown)
              .filter((claim) => !isSuperseded(claim, shown))
              .map((claim) => (
                <li key={claim.id}>
                  <ClaimCard
                    claim={claim}
                    text={null}
                    isEarlier={false}
                    wording={wording}
                    language={language}
                    words={words}
                    onOpen={() => onSource(claim.id)}
                  />
                </li>
              ))}
          </ul>
        )}
        {picture ? (
          <ChapterPicture picture={picture} wording={wording} language={language} words={words} />
        ) : (
          facts
        )}
        {picture?.kind === 'abroad' && (
          <PressButton className="plain-button" onPress={() => onCountries(picture.list.id)}>
            {words.pictures.chooseCountry}
          </PressButton>
        )}
      </div>
    </div>
  );
}
