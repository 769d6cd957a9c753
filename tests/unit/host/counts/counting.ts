/** A counter on a disk in memory, with a clock and a timer that only the test moves. */
import type { Counted } from '../../../../src/bridge/counts.ts';
import { openCounter } from '../../../../src/host/counts/open-counter.ts';
import { type Tree, treeDisk } from '../editions/tree-disk.ts';
import { recordedJournal } from '../recorded-journal.ts';

const monday = new Date(2026, 10, 23, 9, 5);
export const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
export const bytes = (written: string) => new TextEncoder().encode(written);
export const scene = (name: 'close' | 'quiz', language = 'en'): Counted => ({
  of: 'scene',
  scene: name,
  chapter: null,
  language,
});

export function counting(
  set: { readonly files?: Tree; readonly on?: boolean; readonly fail?: () => void } = {},
) {
  const disk = treeDisk(set.files ?? new Map(), set.fail);
  const journal = recordedJournal();
  const timers: { readonly ms: number; readonly work: () => void }[] = [];
  const clock = { now: monday };
  const counter = openCounter({
    disk,
    folder: '/',
    now: () => clock.now,
    after: (ms, work) => void timers.push({ ms, work }),
    journal,
    isOn: () => set.on ?? true,
  });
  return {
    disk,
    journal,
    timers,
    clock,
    counter,
    file: (month: string) => text(disk.now().get(`/counts-${month}.json`)),
  };
}
