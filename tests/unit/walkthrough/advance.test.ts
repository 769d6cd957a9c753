import { describe, expect, test } from 'vitest';
import { advance } from '../../../src/walkthrough/advance.ts';
import { attract, type StoryPlace, type VisitEvent, warningSeconds } from '../../../src/walkthrough/visit.ts';
import { oneOfEachEvent as events } from './one-of-each-event.ts';
import { storyOf } from './story-of.ts';
import { at, where } from './where.ts';

const story = storyOf([[1], [2, 1], [1]]);
const chapter: StoryPlace = { scene: 'chapter', chapter: 'c2' };
const fact: StoryPlace = { scene: 'fact', chapter: 'c2', fact: 'c2-f1' };

describe('the two ends of the story', () => {
  test('the last chapter leads to the close, and the close gives the screen back', () => {
    const close = advance(at({ scene: 'chapter', chapter: 'c3' }), events.wentOn, story);
    expect(where(close)).toBe('close in en');
    expect(advance(close, events.wentOn, story)).toBe(attract);
  });

  test('Back from the first chapter gives the screen back', () => {
    expect(advance(at({ scene: 'chapter', chapter: 'c1' }), events.wentBack, story)).toBe(attract);
  });

  test('Next over the chapter list from the close gives the screen back too', () => {
    const list = at({ scene: 'chapters', from: { scene: 'close' } });
    expect(advance(list, events.wentOn, story)).toBe(attract);
  });
});

describe('one level up', () => {
  test('a source opened from its chapter goes back to the chapter', () => {
    const opened = advance(at(chapter), events.openedSource, story);
    expect(where(advance(opened, events.wentBack, story))).toBe('chapter c2 in en');
  });

  test('the list opened over the About scene still goes back to the story', () => {
    const about = advance(at(fact), events.openedAbout, story);
    const list = advance(about, events.openedChapters, story);
    expect(where(advance(list, events.wentBack, story))).toBe('fact c2-f1 in en');
  });
});

describe('what the story does not have', () => {
  test.each([
    ['a fact of another chapter', { type: 'openedFact', fact: 'c1-f1' }],
    ['a fact nobody wrote', { type: 'openedFact', fact: 'c9-f9' }],
    ['a claim of another chapter', { type: 'openedSource', claim: 'c1-f1-k1' }],
    ['a claim nobody made', { type: 'openedSource', claim: 'c2-f1-k9' }],
    ['a chapter nobody wrote', { type: 'choseChapter', chapter: 'c9' }],
    ['a language nobody offers', { type: 'choseLanguage', language: 'fr' }],
    ['the language already shown', { type: 'choseLanguage', language: 'en' }],
    ['the chapter already shown', { type: 'choseChapter', chapter: 'c2' }],
  ] as const satisfies (readonly [string, VisitEvent])[])(
    '%s leaves the visit where it is',
    (_name, event) => {
      const visit = at(chapter);
      expect(advance(visit, event, story)).toBe(visit);
    },
  );

  test('a claim of another fact cannot be opened from a fact', () => {
    const visit = at(fact);
    expect(advance(visit, { type: 'openedSource', claim: 'c2-f2-k1' }, story)).toBe(visit);
  });

  test('a visit does not begin in a language nobody offers, nor in a story without chapters', () => {
    expect(advance(attract, { type: 'began', language: 'fr' }, story)).toBe(attract);
    expect(advance(attract, events.began, storyOf([]))).toBe(attract);
  });
});

describe('silence', () => {
  const quiet = (seconds: number): VisitEvent => ({ type: 'stayedQuiet', seconds, patienceSeconds: 60 });

  test('does nothing before the patience is over', () => {
    const visit = at(fact);
    expect(advance(visit, quiet(59.9), story)).toBe(visit);
  });

  test.each([
    [60, warningSeconds],
    [60.4, warningSeconds],
    [61, warningSeconds - 1],
    [89, 1],
    [89.9, 1],
  ])('after %d seconds the question shows %d seconds left', (seconds, secondsLeft) => {
    expect(advance(at(fact), quiet(seconds), story)).toMatchObject({
      question: { asks: 'still-here', secondsLeft },
    });
  });

  test('gives the screen back when nobody answers', () => {
    expect(advance(at(fact, { asks: 'still-here', secondsLeft: 1 }), quiet(90), story)).toBe(attract);
  });

  test('gives the screen back even when the machine slept through the warning', () => {
    expect(advance(at(fact), quiet(100_000), story)).toBe(attract);
  });

  test('the same second heard twice is the same visit, so nothing is drawn again', () => {
    const asked = advance(at(fact), quiet(61.2), story);
    expect(advance(asked, quiet(61.8), story)).toBe(asked);
  });

  test('an open question about starting over gives way to the warning', () => {
    expect(where(advance(at(fact, { asks: 'start-over' }), quiet(60), story))).toBe(
      'fact c2-f1 in en, asks still-here 30',
    );
  });

  test('one answer takes the question away and leaves everything else', () => {
    const asked = advance(at(fact), quiet(75), story);
    expect(advance(asked, events.stayed, story)).toEqual(at(fact));
  });
});

describe('an open question', () => {
  const asked = at(fact, { asks: 'start-over' });

  test.each([events.wentOn, events.wentBack, events.askedToStartOver])(
    '$type does not pass it by',
    (event) => {
      expect(advance(asked, event, story)).toBe(asked);
    },
  );

  test('is still open after the language is switched', () => {
    expect(where(advance(asked, events.choseLanguage, story))).toBe('fact c2-f1 in az, asks start-over');
  });
});
