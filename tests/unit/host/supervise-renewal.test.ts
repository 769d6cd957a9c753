import { expect, test } from 'vitest';
import { calm, watching } from './driven-supervision.ts';

test('a page that asks for it is made anew as no fault, and at most once an hour', async () => {
  const { supervision, deeds, journal, pass } = watching();
  const worn = { ...calm, wantsRenewal: true };
  await pass(600, true);
  for (let minutes = 0; minutes < 59; minutes += 1) {
    supervision.beat(worn);
    await pass(60, true);
  }
  expect(deeds).toEqual(['rebuild at 600']);
  expect(journal.faults).toEqual([]);
  expect(journal.notes).toEqual(['The view is made anew, as once a night.']);
});

test('nights do not bring the kiosk nearer to a restart', async () => {
  const { supervision, deeds, pass } = watching();
  for (let night = 0; night < 6; night += 1) {
    await pass(3_700, true);
    supervision.beat({ ...calm, wantsRenewal: true });
    await pass(4, true);
  }
  supervision.trouble('page-gone');
  await pass(4, true);
  expect(deeds.map((deed) => deed.split(' ')[0])).toEqual(Array(7).fill('rebuild'));
});

test('a renewal that never comes back is a fault', async () => {
  const { supervision, deeds, journal, pass } = watching(false, {
    rebuild: () => new Promise(() => undefined),
  });
  await pass(3_700, true);
  supervision.beat({ ...calm, wantsRenewal: true });
  await pass(40);
  expect(deeds.map((deed) => deed.split(' ')[0])).toEqual(['kill']);
  expect(journal.faults).toEqual([expect.stringContaining('did not come back from loading again')]);
});
