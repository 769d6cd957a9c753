/** Tells the host which scene is shown in which language, and which comfort mode was switched on; nothing of the visit around it. */
import { useEffect, useRef } from 'react';
import type { Counted } from '../bridge/counts.ts';
import type { LanguageCode } from '../dataset/schema.ts';
import { asItComes, comfortChoices, type Place, type Visit } from '../walkthrough/visit.ts';

/** `count` is `null` where the operator switched counting off: then nothing is told. */
export function useCounting(visit: Visit, count: ((counted: Counted) => void) | null): void {
  const shown = visit.scene === 'attract' ? null : JSON.stringify(shownAt(visit.place, visit.language));
  useEffect(() => {
    if (shown !== null) count?.(JSON.parse(shown));
  }, [shown, count]);

  const comfort = visit.scene === 'attract' ? asItComes : visit.comfort;
  const before = useRef(asItComes);
  useEffect(() => {
    const switchedOn = comfortChoices.filter((choice) => comfort[choice] && !before.current[choice]);
    before.current = comfort;
    for (const choice of switchedOn) count?.({ of: 'comfort', choice });
  }, [comfort, count]);
}

/** Neither the fact nor the claim nor the answer that stands there: what is counted is the kind of scene. */
function shownAt(place: Place, language: LanguageCode): Counted {
  const { scene } = place;
  return { of: 'scene', scene, chapter: 'chapter' in place ? place.chapter : null, language };
}
