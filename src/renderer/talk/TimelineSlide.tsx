/** The timeline on a slide: one event more with each step; the words tell of the last one. */
import { formatDay } from '../../dataset/formats.ts';
import { entryOf, wordingOf } from '../../dataset/wording.ts';
import { eventName } from '../pictures/Timeline.tsx';
import { TimelineThreads } from '../pictures/TimelineThreads.tsx';
import { wordsOf } from '../words/words.ts';
import type { StepProps } from './PictureSlide.tsx';

export function TimelineSlide({ dataset, language, step, picture }: StepProps<'timeline'>) {
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
