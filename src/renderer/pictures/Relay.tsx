/** How a story travelled: one origin, and the pages that carried its words, day by day. Copies are no further witnesses, and it says so. */
import { formatShownDate } from '../../dataset/formats.ts';
import type { LanguageCode, Source, Wording } from '../../dataset/schema.ts';
import { chapterWords, entryOf } from '../../dataset/wording.ts';
import type { Words } from '../words/words.ts';
import { dayOfPage } from './day-of-page.ts';
import type { RelayPage, Relay as RelayStory } from './find-relay.ts';
import { placed } from './placed.ts';
import { RelayThreads } from './RelayThreads.tsx';
import { relayGeometry } from './relay-geometry.ts';

export interface RelayProps {
  readonly chapter: string;
  readonly relay: RelayStory;
  readonly sources: Readonly<Record<string, Source>>;
  readonly wording: Wording;
  readonly language: LanguageCode;
  readonly words: Words;
}

export function Relay({ chapter, relay, sources, wording, language, words }: RelayProps) {
  const { origin, fact, pages } = relay;
  const days = pages.map((page) => dayOfPage(page, sources));
  const map = relayGeometry(days);
  const { name, role } = entryOf(wording.speakers, origin);
  const { inference } = entryOf(chapterWords(wording, chapter).facts, fact.id);
  return (
    <figure className="relay" aria-label={words.pictures.relay(pages.length, name)}>
      <div className="relay-head">
        <p className="relay-origin" data-label="">
          <span className="relay-first">{words.source.firstSaidBy}</span>
          <strong>{name}</strong>
        </p>
        {map.days.map((day, index) => (
          <span
            key={day}
            className="relay-day"
            style={placed(map.columns[index] ?? 0, { room: map.columnWidth })}
            data-label=""
          >
            {formatShownDate(day, language) ?? words.noDate}
          </span>
        ))}
      </div>
      <div className="relay-body">
        <RelayThreads map={map} />
        <ul>
          {map.knots.map(({ page, at, across }) => (
            <li key={page} className="relay-page" style={placed(at, { across })} data-label="">
              <span className="relay-page-day">
                {formatShownDate(days[page] ?? null, language) ?? words.noDate}
              </span>
              <span className="relay-page-name">{pageName(pages[page], { sources, wording, words })}</span>
            </li>
          ))}
        </ul>
      </div>
      <figcaption>
        <p>{inference ?? `${name}: ${role ?? words.noPublisher}.`}</p>
        <p>{words.pictures.copies}</p>
      </figcaption>
    </figure>
  );
}

/** An outlet by its own name where it speaks itself, else the publisher that the page shows. */
export function pageName(
  page: RelayPage | undefined,
  { sources, wording, words }: Pick<RelayProps, 'sources' | 'wording' | 'words'>,
): string {
  if (page?.outlet) return entryOf(wording.speakers, page.outlet.speaker).name;
  return (page && entryOf(sources, page.source).publisher) ?? words.noPublisher;
}
