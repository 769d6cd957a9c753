/** Small stories and orders of events for the property tests. */
import fc from 'fast-check';
import type { Story } from '../../../src/walkthrough/lead-on.ts';
import { comfortChoices, type VisitEvent } from '../../../src/walkthrough/visit.ts';
import { storyOf } from './story-of.ts';
import { touches } from './touches.ts';

export const anyStory = fc
  .array(fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 1, maxLength: 2 }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((shape) => storyOf(shape));

/** Every patience that a venue can set. */
export const patienceSeconds = fc.integer({ min: 20, max: 180 });

/** A story, and events in any order that may or may not make sense in it. */
export function storyAndEvents() {
  return anyStory.chain((story) =>
    fc.record({ story: fc.constant(story), events: fc.array(anyEvent(story), { maxLength: 40 }) }),
  );
}

/** Any touch the story allows, any it does not, and any silence. */
function anyEvent(story: Story): fc.Arbitrary<VisitEvent> {
  const nonsense = fc.constantFrom<VisitEvent>(
    { type: 'began', language: 'fr' },
    { type: 'choseLanguage', language: '' },
    { type: 'choseChapter', chapter: 'nowhere' },
    { type: 'openedFact', fact: '__proto__' },
    { type: 'openedSource', claim: 'constructor' },
  );
  const comfort = fc
    .record({ choice: fc.constantFrom(...comfortChoices), on: fc.boolean() })
    .map((chosen): VisitEvent => ({ type: 'choseComfort', ...chosen }));
  const paged = fc
    .record({ type: fc.constantFrom('wentOn', 'wentBack'), pages: fc.integer({ min: 1, max: 5 }) })
    .map((turned): VisitEvent => turned);
  const quiet = fc
    .record({ seconds: fc.double({ min: 0, max: 400, noNaN: true }), patienceSeconds })
    .map((silence): VisitEvent => ({ type: 'stayedQuiet', ...silence }));
  return fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...touches(story)) },
    nonsense,
    comfort,
    paged,
    quiet,
  );
}
