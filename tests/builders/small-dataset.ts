/** A small valid dataset as JSON values by file: two languages, two chapters, a fact for each standing. Long, since it is data. */

import { chapterWording, type WordedChapter, wholeWording } from './small-wording.ts';

const vote = {
  id: 'vote',
  core: true,
  shows: 'election-day',
  facts: [
    {
      id: 'election-day',
      essential: true,
      claims: [
        {
          id: 'day-article',
          kind: 'reported',
          article: 'A1',
          value: { form: 'day', day: '2024-02-07' },
          speaker: 'article',
          said: '2024-01-29',
          source: 'article-page',
          place: { at: 'sentence', part: 1, sentence: 1 },
          origin: 'article',
        },
        {
          id: 'day-commission',
          kind: 'reported',
          value: { form: 'day', day: '2024-02-07' },
          speaker: 'commission',
          said: '2024-02',
          source: 'commission-page',
          place: { at: 'page' },
          origin: 'commission',
          relayedBy: ['article-page'],
        },
      ],
    },
    {
      id: 'reading',
      claims: [
        {
          id: 'reading-article',
          kind: 'opinion',
          article: 'A14',
          value: { form: 'words', answer: 'democratic' },
          speaker: 'article',
          said: '2024-01-29',
          source: 'article-page',
          place: { at: 'sentence', part: 4, sentence: 3 },
          origin: 'article',
        },
      ],
    },
    {
      id: 'london',
      inferred: true,
      claims: [
        {
          id: 'london-community',
          kind: 'one-side',
          value: { form: 'words', answer: 'called-off' },
          speaker: 'community',
          said: null,
          source: 'article-page',
          place: { at: 'page' },
          origin: 'community',
        },
        { id: 'london-nothing', kind: 'not-known', checkedOn: '2026-11-23', whoCouldKnow: 'organisers' },
      ],
    },
    {
      id: 'founder',
      claims: [
        { id: 'founder-nothing', kind: 'not-known', checkedOn: '2026-11-23', whoCouldKnow: 'organisers' },
      ],
    },
  ],
};

const roll = {
  id: 'roll',
  core: false,
  shows: null,
  facts: [
    {
      id: 'voters',
      essential: true,
      claims: [
        {
          id: 'voters-article',
          kind: 'reported',
          article: 'A12',
          value: { form: 'over', amount: 7_000_000, unit: 'people' },
          speaker: 'article',
          said: '2024-01-29',
          source: 'article-page',
          place: { at: 'sentence', part: 4, sentence: 2 },
          origin: 'article',
        },
        {
          id: 'voters-commission',
          kind: 'reported',
          value: { form: 'exact', amount: 6_478_623, unit: 'people' },
          speaker: 'commission',
          said: '2024-02-06',
          source: 'commission-page',
          place: { at: 'page' },
          origin: 'commission',
        },
      ],
    },
    {
      id: 'turnout',
      claims: [
        {
          id: 'turnout-first',
          kind: 'reported',
          value: { form: 'exact', amount: 76.73, unit: 'percent' },
          speaker: 'commission',
          said: '2024-02-07',
          source: 'commission-page',
          place: { at: 'page' },
          origin: 'commission',
        },
        {
          id: 'turnout-final',
          kind: 'reported',
          value: { form: 'exact', amount: 76.43, unit: 'percent' },
          speaker: 'commission',
          said: '2024-02-11',
          source: 'commission-page',
          place: { at: 'page' },
          origin: 'commission',
          supersedes: 'turnout-first',
        },
      ],
    },
    {
      id: 'stations-abroad',
      claims: [
        {
          id: 'stations-list',
          kind: 'reported',
          article: 'A13',
          value: { form: 'exact', amount: 4, unit: 'stations' },
          speaker: 'commission',
          said: '2024',
          source: 'commission-page',
          place: { at: 'list' },
          origin: 'commission',
          stations: [
            { country: 'turkiye', stations: 3, places: [{ place: 'ankara', stations: 1 }] },
            { country: 'georgia', stations: 1, inferred: true },
          ],
        },
      ],
    },
  ],
};

export interface Additions {
  readonly languages?: readonly string[];
  /** Chapters behind those of the small dataset, whose claims name no speaker or source beside its own. */
  readonly more?: readonly WordedChapter[];
}

/** Made anew on each call. */
export function smallDataset({
  languages = ['en', 'az'],
  more = [],
}: Additions = {}): Readonly<Record<string, unknown>> {
  /** The chapters stand in this order. */
  const chapters: readonly WordedChapter[] = [vote, roll, ...more];
  const source = {
    publisher: null,
    title: null,
    address: null,
    date: null,
    accessed: '2026-11-23',
    language: 'en',
  };
  return {
    'dataset.json': {
      format: 1,
      id: 'small',
      edition: '2024.1',
      languages,
      checkedOn: '2026-11-23',
      reviewBy: '2027-11-23',
      chapters: chapters.map((chapter) => chapter.id),
      corrections: [{ id: 'first-correction', on: '2026-11-24' }],
    },
    'sources.json': {
      'article-page': source,
      'commission-page': {
        ...source,
        publisher: 'The commission',
        title: 'Figures',
        address: 'https://commission.example/figures',
        date: '2024-02-06',
        language: 'az',
      },
    },
    ...Object.fromEntries(chapters.map((chapter) => [`chapters/${chapter.id}.json`, chapter])),
    ...Object.fromEntries(
      languages.flatMap((language) => [
        [`wording/${language}/dataset.json`, wholeWording(language)],
        ...chapters.map((chapter) => [
          `wording/${language}/${chapter.id}.json`,
          chapterWording(chapter, language),
        ]),
      ]),
    ),
  };
}
