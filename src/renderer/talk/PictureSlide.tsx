/** A slide of a chapter's picture, which grows step by step; its words say what the last step added, and who said it. */
import { formatDay, formatNumber, formatShownDate } from '../../dataset/formats.ts';
import type { Dataset, LanguageCode, Said } from '../../dataset/schema.ts';
import { entryOf, wordingOf } from '../../dataset/wording.ts';
import { valueText } from '../parts/value-text.ts';
import { Abroad } from '../pictures/Abroad.tsx';
import { type Picture, peopleIn } from '../pictures/picture-of.ts';
import { Roll } from '../pictures/Roll.tsx';
import { peoplePerKnot } from '../pictures/roll-geometry.ts';
import { eventName } from '../pictures/Timeline.tsx';
import { TimelineThreads } from '../pictures/TimelineThreads.tsx';
import { talkWordsOf } from '../words/talk/talk-words.ts';
import { wordsOf } from '../words/words.ts';
import { pictureNamed } from './find-fact.ts';
import type { Slide } from './slides.ts';

export interface PictureSlideProps {
  readonly dataset: Dataset;
  readonly language: LanguageCode;
  readonly slide: Extract<Slide, { is: 'picture' }>;
  readonly step: number;
}

export function PictureSlide({ dataset, language, slide, step }: PictureSlideProps) {
  const picture = pictureNamed(dataset, slide.chapter);
  const told = { dataset, language, step };
  switch (picture?.kind) {
    case 'roll':
      return <RollSlide {...told} picture={picture} />;
    case 'abroad':
      return <AbroadSlide {...told} picture={picture} />;
    case 'timeline':
      return <TimelineSlide {...told} picture={picture} />;
    default:
      throw new Error(`The chapter "${slide.chapter}" has no picture for a slide.`);
  }
}

interface StepProps<Kind extends Picture['kind']> {
  readonly dataset: Dataset;
  readonly language: LanguageCode;
  readonly step: number;
  readonly picture: Extract<Picture, { kind: Kind }>;
}

/** First what was counted, then what another source alone speaks of. */
function RollSlide({ dataset, language, step, picture }: StepProps<'roll'>) {
  const words = wordsOf(language);
  const talkWords = talkWordsOf(language);
  const { exact, over } = picture;
  const perKnot = formatNumber(peoplePerKnot, language);
  const shown = step === 0 ? exact : over;
  const overSaidBy = entryOf(wordingOf(dataset, language).speakers, over.speaker).name;
  return (
    <>
      <div className="slide-picture" data-step={step}>
        <Roll
          exact={peopleIn(exact, 'exact') ?? 0}
          over={peopleIn(over, 'over') ?? 0}
          perKnot={perKnot}
          onlyOverSaidBy={overSaidBy}
          words={words}
        />
      </div>
      <div className="slide-words">
        <Attribution dataset={dataset} language={language} claim={shown} />
        <p className="slide-value">{valueText(shown.value, language, words)}</p>
        <p className="slide-note">
          {step === 0 ? talkWords.picture.rollTied(perKnot) : talkWords.picture.rollOver(overSaidBy)}
        </p>
      </div>
    </>
  );
}

/** First the world, then the threads of the list. */
function AbroadSlide({ dataset, language, step, picture }: StepProps<'abroad'>) {
  const { list, countries } = picture;
  const { picture: told } = talkWordsOf(language);
  const stations = countries.reduce((sum, country) => sum + country.stations, 0);
  return (
    <>
      <div className="slide-picture" data-step={step}>
        <Abroad countries={countries} chosen={null} words={wordsOf(language)} />
      </div>
      <div className="slide-words">
        {step > 0 && <Attribution dataset={dataset} language={language} claim={list} />}
        <p className="slide-lead">
          {step === 0 ? told.abroadMiddle : told.abroadThreads(countries.length, stations)}
        </p>
      </div>
    </>
  );
}

/** One event more with each step; the words tell of the last one. */
function TimelineSlide({ dataset, language, step, picture }: StepProps<'timeline'>) {
  const wording = wordingOf(dataset, language);
  const words = wordsOf(language);
  const event = picture.events[step];
  return (
    <>
      <div className="slide-picture" data-step={step}>
        <TimelineThreads events={picture.events} until={step} />
      </div>
      {event && (
        <div className="slide-words">
          <p className="slide-value">{formatDay(event.day, language)}</p>
          <p className="slide-lead">{eventName(wording, event.chapter, event.claim.id)}</p>
          <p className="slide-note" data-claim={event.claim.id}>
            {entryOf(wording.speakers, event.claim.speaker).name}
            {event.isHere && ` · ${words.pictures.youAreHere}`}
          </p>
        </div>
      )}
    </>
  );
}

interface AttributionProps {
  readonly dataset: Dataset;
  readonly language: LanguageCode;
  readonly claim: Said;
}

function Attribution({ dataset, language, claim }: AttributionProps) {
  return (
    <p className="slide-speaker" data-claim={claim.id}>
      <strong>{entryOf(wordingOf(dataset, language).speakers, claim.speaker).name}</strong>{' '}
      <span>{formatShownDate(claim.said, language) ?? wordsOf(language).noDate}</span>
    </p>
  );
}
