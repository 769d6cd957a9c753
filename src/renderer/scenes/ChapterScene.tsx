/** One chapter on the core path: what it is about, its facts on one thread, and the claims of the fact it shows. */
import { Table2 } from 'lucide-react';
import { isSuperseded, orderedClaims } from '../../dataset/claim-order.ts';
import type { Chapter, LanguageCode, Source, Term, Wording } from '../../dataset/schema.ts';
import { chapterWords, entryOf } from '../../dataset/wording.ts';
import type { PictureView } from '../../walkthrough/visit.ts';
import { ChapterLead } from '../parts/ChapterLead.tsx';
import { ClaimCard } from '../parts/ClaimCard.tsx';
import { FactRow } from '../parts/FactRow.tsx';
import { KeyToStandings } from '../parts/KeyToStandings.tsx';
import { PictureDoor } from '../parts/PictureDoor.tsx';
import { PressButton } from '../parts/PressButton.tsx';
import { ChapterPicture } from '../pictures/ChapterPicture.tsx';
import { pictureOf } from '../pictures/picture-of.ts';
import type { Words } from '../words/words.ts';

export interface ChapterSceneProps {
  readonly chapter: Chapter;
  /** All chapters: a timeline gathers the events of every one. */
  readonly story: readonly Chapter[];
  readonly sources: Readonly<Record<string, Source>>;
  readonly isFirst: boolean;
  readonly wording: Wording;
  readonly language: LanguageCode;
  readonly words: Words;
  readonly terms: readonly Term[];
  /** Whether something was withdrawn from the chapter, which its lead may speak of. */
  readonly isCut: boolean;
  readonly onWords: () => void;
  readonly onFact: (fact: string) => void;
  readonly onSource: (claim: string) => void;
  readonly onCountries: (claim: string) => void;
  readonly onPicture: (view: PictureView) => void;
}

export function ChapterScene(props: ChapterSceneProps) {
  const { chapter, story, sources, isFirst, isCut, terms, wording, language, words } = props;
  const { onFact, onSource, onCountries, onPicture } = props;
  const told = chapterWords(wording, chapter.id);
  const shown = chapter.facts.find((fact) => fact.id === chapter.shows);
  const picture = pictureOf(chapter, story);
  /** The roll and the map stand on the chapter's own scene, the others behind a door. */
  const drawn = picture?.kind === 'roll' || picture?.kind === 'abroad' ? picture : null;
  const behindDoor = picture && picture.kind !== 'roll' && picture.kind !== 'abroad' ? picture : null;
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
  const door = behindDoor && (
    <PictureDoor
      picture={behindDoor}
      sources={sources}
      words={words}
      onOpen={() => (behindDoor.kind === 'views' ? onFact(behindDoor.fact.id) : onPicture('drawing'))}
    />
  );
  return (
    <div
      className="chapter"
      data-chapter={chapter.id}
      data-picture={drawn?.kind}
      data-door={behindDoor?.kind}
    >
      <div className="chapter-words">
        <h1 tabIndex={-1}>{told.title}</h1>
        <ChapterLead
          lead={isCut ? words.withdrawn.inChapter : told.lead}
          terms={isCut ? [] : terms.flatMap(({ id }) => entryOf(wording.terms, id).written ?? [])}
          words={words}
          onWords={props.onWords}
        />
        {isFirst && <KeyToStandings words={words} />}
        {drawn && facts}
        {drawn?.kind === 'roll' && (
          <PressButton className="plain-button" data-opens="picture" onPress={() => onPicture('table')}>
            <Table2 aria-hidden="true" />
            {words.pictures.table}
          </PressButton>
        )}
        {behindDoor?.kind !== 'timeline' && door}
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
        {drawn ? (
          <ChapterPicture
            chapter={chapter.id}
            picture={drawn}
            sources={sources}
            wording={wording}
            language={language}
            words={words}
          />
        ) : (
          facts
        )}
        {behindDoor?.kind === 'timeline' && door}
        {drawn?.kind === 'abroad' && (
          <PressButton className="plain-button" onPress={() => onCountries(drawn.list.id)}>
            {words.pictures.chooseCountry}
          </PressButton>
        )}
      </div>
    </div>
  );
}
