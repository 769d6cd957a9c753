/** The timeline: every event of the story with its day and who told of it; the article's own day is where the visitor stands. */
import { formatDay } from '../../dataset/formats.ts';
import type { LanguageCode, Wording } from '../../dataset/schema.ts';
import { chapterWords, entryOf } from '../../dataset/wording.ts';
import type { Words } from '../words/words.ts';
import type { TimelineEvent } from './find-timeline.ts';
import { TimelineThreads } from './TimelineThreads.tsx';

export interface TimelineProps {
  readonly events: readonly TimelineEvent[];
  readonly wording: Wording;
  readonly language: LanguageCode;
  readonly words: Words;
}

export function Timeline({ events, wording, language, words }: TimelineProps) {
  return (
    <figure className="timeline" aria-label={words.pictures.timeline(events.length)}>
      <TimelineThreads events={events} />
      <ol className="timeline-events">
        {events.map(({ chapter, claim, day, isHere }) => (
          <li key={claim.id} data-here={isHere || undefined} data-label="">
            <span className="timeline-day">{formatDay(day, language)}</span>
            <span className="timeline-name">{eventName(wording, chapter, claim.id)}</span>
            <span className="timeline-speaker">{entryOf(wording.speakers, claim.speaker).name}</span>
            {isHere && <strong className="timeline-here">{words.pictures.youAreHere}</strong>}
          </li>
        ))}
      </ol>
    </figure>
  );
}

/** A checked dataset has a name for every event; an empty one would show as such. */
export function eventName(wording: Wording, chapter: string, claim: string): string {
  return entryOf(chapterWords(wording, chapter).claims, claim).event ?? '';
}
