/** Every visit that a story can come to: found by trying every touch, and falling silent, from everywhere. */
import { advance } from '../../../src/walkthrough/advance.ts';
import type { Story } from '../../../src/walkthrough/lead-on.ts';
import { attract, type Visit, type VisitEvent } from '../../../src/walkthrough/visit.ts';
import { touches } from './touches.ts';

const fellSilent: VisitEvent = { type: 'stayedQuiet', seconds: 60, patienceSeconds: 60 };

/** Answers each reachable visit once, the attract scene first. */
export function reachableVisits(story: Story): readonly Visit[] {
  const events = [...touches(story), fellSilent];
  const found = new Map<string, Visit>([[JSON.stringify(attract), attract]]);
  for (const visit of found.values()) {
    for (const event of events) {
      const next = advance(visit, event, story);
      const key = JSON.stringify(next);
      if (next !== visit && !found.has(key)) found.set(key, next);
    }
  }
  return [...found.values()];
}
