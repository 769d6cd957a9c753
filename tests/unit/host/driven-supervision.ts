/** A supervision whose time is driven by the test. */
import { supervise, type View } from '../../../src/host/supervise.ts';
import { recordedJournal } from './recorded-journal.ts';

export const calm = { touches: 0, presses: 0, blank: false, wantsRenewal: false };

export function watching(safeMode = false, view: Partial<View> = {}) {
  let nowMs = 0;
  const looks = new Set<() => void>();
  const waiting: { readonly atMs: number; readonly work: () => void }[] = [];
  const deeds: string[] = [];
  const journal = recordedJournal();
  const deed = (name: string) => async () => {
    deeds.push(`${name} at ${nowMs / 1_000}`);
  };
  const supervision = supervise({
    view: { reload: deed('reload'), rebuild: deed('rebuild'), killAndRebuild: deed('kill'), ...view },
    safeMode,
    journal,
    nowMs: () => nowMs,
    every: (_ms, work) => {
      looks.add(work);
      return () => looks.delete(work);
    },
    after: (ms, work) => void waiting.push({ atMs: nowMs + ms, work }),
    restart: () => void deeds.push(`restart at ${nowMs / 1_000}`),
  });
  const pass = async (seconds: number, beat = false) => {
    for (let half = 0; half < seconds * 2; half += 1) {
      nowMs += 500;
      if (beat && half % 4 === 0) supervision.beat(calm);
      for (const due of waiting.splice(0)) {
        if (due.atMs <= nowMs) due.work();
        else waiting.push(due);
      }
      for (const look of looks) look();
      await Promise.resolve();
      await Promise.resolve();
      await Promise.resolve();
    }
  };
  const sleep = (seconds: number) => {
    nowMs += seconds * 1_000;
  };
  return { supervision, deeds, journal, pass, sleep };
}
