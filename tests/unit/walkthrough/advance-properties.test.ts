/** What holds of every story and every order of events, tried on stories and orders that nobody thought of. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advance } from '../../../src/walkthrough/advance.ts';
import type { Story } from '../../../src/walkthrough/lead-on.ts';
import { attract, type Visit, warningSeconds } from '../../../src/walkthrough/visit.ts';
import { anyStory, patienceSeconds, storyAndEvents } from './any-story.ts';
import { isValidVisit } from './is-valid-visit.ts';
import { reachableVisits } from './reachable-visits.ts';
import { touches } from './touches.ts';

test('any order of events keeps the visit valid, and nothing throws', () => {
  fc.assert(
    fc.property(storyAndEvents(), ({ story, events }) => {
      let visit: Visit = attract;
      for (const event of events) {
        visit = advance(visit, event, story);
        if (!isValidVisit(visit, story)) throw new Error(`not a visit: ${JSON.stringify(visit)}`);
      }
    }),
    { numRuns: 300 },
  );
});

test('an event that changes nothing answers the very same visit', () => {
  fc.assert(
    fc.property(storyAndEvents(), ({ story, events }) => {
      let visit: Visit = attract;
      for (const event of events) {
        const next = advance(visit, event, story);
        if (JSON.stringify(next) === JSON.stringify(visit)) expect(next).toBe(visit);
        visit = next;
      }
    }),
  );
});

test('a language switch keeps the place and the question', () => {
  fc.assert(
    fc.property(storyAndEvents(), ({ story, events }) => {
      const visit = events.reduce<Visit>((before, event) => advance(before, event, story), attract);
      for (const language of story.languages) {
        const next = advance(visit, { type: 'choseLanguage', language }, story);
        if (visit.scene === 'attract') expect(next).toBe(visit);
        else expect(next).toEqual({ ...visit, language });
      }
    }),
  );
});

test('silence alone brings every visit back to the attract scene, by way of the warning and nothing else', () => {
  fc.assert(
    fc.property(anyStory, patienceSeconds, (story, patience) => {
      for (const start of reachableVisits(story)) {
        if (start.scene !== 'attract') expect(fallAsleep(start, patience, story)).toBe(attract);
      }
    }),
    { numRuns: 3 },
  );
}, 60_000);

test('there is no dead end: from every visit a touch leads on, and touches alone lead to the attract scene', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      for (const visit of reachableVisits(story)) {
        const onward = touches(story).map((event) => advance(visit, event, story));
        if (!onward.some((next) => next !== visit)) throw new Error(`a dead end: ${JSON.stringify(visit)}`);
        if (visit.scene === 'attract') continue;
        const asked = advance(visit, { type: 'askedToStartOver' }, story);
        expect(advance(asked, { type: 'startedOver' }, story)).toBe(attract);
      }
    }),
    { numRuns: 3 },
  );
});

test('Next alone leads from every visit through the rest of the chapters to the end', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      for (const start of reachableVisits(story)) {
        let visit = advance(start, { type: 'stayed' }, story);
        for (let touch = 0; touch < story.chapters.length + 1; touch += 1) {
          visit = advance(visit, { type: 'wentOn' }, story);
        }
        expect(visit).toBe(attract);
      }
    }),
    { numRuns: 3 },
  );
});

test('every source is at most two touches from its chapter', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      for (const chapter of story.chapters) {
        const begun = advance(attract, { type: 'began', language: 'en' }, story);
        const here = advance(begun, { type: 'choseChapter', chapter: chapter.id }, story);
        for (const fact of chapter.facts) {
          for (const claim of fact.claims) {
            const opened = advance(here, { type: 'openedFact', fact: fact.id }, story);
            const sourced = advance(opened, { type: 'openedSource', claim: claim.id }, story);
            expect(sourced).toMatchObject({ scene: 'source', place: { claim: claim.id, from: 'fact' } });
          }
        }
      }
    }),
  );
});

/** Lets the seconds pass with nobody there; on the way only the warning may change, and only downwards. */
function fallAsleep(start: Visit, patience: number, story: Story): Visit {
  let visit = start;
  let shown = warningSeconds + 1;
  for (let seconds = 1; seconds <= patience + warningSeconds; seconds += 1) {
    const next = advance(visit, { type: 'stayedQuiet', seconds, patienceSeconds: patience }, story);
    if (next !== visit && next.scene !== 'attract' && visit.scene !== 'attract') {
      // Plain comparisons: there are a hundred thousand of them.
      const moved = next.place !== visit.place || next.language !== visit.language;
      if (moved || next.comfort !== visit.comfort) throw new Error('silence changed more than the question');
      if (next.question?.asks !== 'still-here') throw new Error('silence asked something else');
      if (next.question.secondsLeft >= shown) throw new Error('the warning counted upwards');
      shown = next.question.secondsLeft;
    }
    visit = next;
  }
  return visit;
}
