/** Where each event of the set-up leads. Long, since they are told in one place. */
import { describe, expect, test } from 'vitest';
import type { Settings } from '../../../../src/bridge/contract.ts';
import { proofPath } from '../../../../src/bridge/operator.ts';
import { keepingPath, setUpSteps } from '../../../../src/bridge/set-up.ts';
import { defaultSettings } from '../../../../src/host/settings.ts';
import { advancePanel } from '../../../../src/renderer/operator/advance-panel.ts';
import { advanceSetUp } from '../../../../src/renderer/operator/advance-set-up.ts';
import { usualHours, withDay } from '../../../../src/renderer/operator/edit-hours.ts';
import { opening, type Panel } from '../../../../src/renderer/operator/panel.ts';
import { partToSave, type SetUp, type SetUpEvent } from '../../../../src/renderer/operator/set-up.ts';

const answered = (settings: Settings): SetUpEvent => ({
  type: 'settingsAnswered',
  answer: { ok: true, value: settings },
});
const saved = (settings: Settings): SetUpEvent => ({
  type: 'saveAnswered',
  answer: { ok: true, value: settings },
});
const refusal = (path: string) =>
  ({ ok: false, problems: [{ code: 'unreadable', file: 'bridge/operate', path, message: 'm' }] }) as const;
const done = (...setUpDone: Settings['setUpDone']): Settings => ({ ...defaultSettings(), setUpDone });

function led(events: readonly SetUpEvent[], from: SetUp): SetUp {
  return events.reduce((setUp, event) => {
    const next = advanceSetUp(setUp, event);
    if (typeof next === 'string') throw new Error(`the set-up was left ${next}`);
    return next;
  }, from);
}

/** What the host would be asked to keep. */
function kept(setUp: SetUp): Settings {
  const part = setUp.at === 'opening' ? null : partToSave(setUp);
  return { ...defaultSettings(), ...part };
}

const first: SetUp = { at: 'opening', isFirst: true };
const later: SetUp = { at: 'opening', isFirst: false };

describe('at the first start', () => {
  test('step follows step, each saved as done, and the PIN comes last', () => {
    let setUp = led([answered(done())], first);
    for (const [index, step] of setUpSteps.slice(0, -1).entries()) {
      expect(setUp).toMatchObject({ at: step });
      setUp = led([{ type: 'askedToSave' }], setUp);
      expect(kept(setUp).setUpDone).toEqual(setUpSteps.slice(0, index + 1));
      setUp = led([saved(kept(setUp))], setUp);
    }
    expect(setUp).toMatchObject({ at: 'hours' });
    const asking = led([{ type: 'askedToSave' }], setUp);
    expect(advanceSetUp(asking, saved(kept(asking)))).toBe('to-pin');
  });

  test.each([
    [done('screen'), 'touch'],
    [done('screen', 'touch', 'sound'), 'venue'],
    [done('touch'), 'screen'],
  ])('what was done before a power cut is not asked again: %j', (settings, at) => {
    expect(led([answered(settings)], first)).toMatchObject({ at });
  });

  test('with nothing left but the PIN it leads there at once', () => {
    expect(advanceSetUp(first, answered(done(...setUpSteps)))).toBe('to-pin');
  });

  test('the way back leads to the step before, and never out', () => {
    const touch = led([answered(done('screen'))], first);
    const screen = led([{ type: 'wentBack' }], touch);
    expect(screen).toMatchObject({ at: 'screen' });
    expect(advanceSetUp(screen, { type: 'wentBack' })).toBe(screen);
  });
});

describe('later', () => {
  const overview = led([answered(done(...setUpSteps))], later);

  test('it begins at the overview, and leads back there from each step, once saved or not', () => {
    expect(overview).toMatchObject({ at: 'overview' });
    for (const place of setUpSteps) {
      const step = led([{ type: 'wentTo', place }], overview);
      expect(led([{ type: 'wentBack' }], step)).toMatchObject({ at: 'overview' });
      expect(led([{ type: 'askedToSave' }, saved(done(...setUpSteps))], step)).toMatchObject({
        at: 'overview',
      });
    }
    expect(advanceSetUp(overview, { type: 'wentBack' })).toBe('to-home');
  });

  test('what was changed and not saved is forgotten on the way back', () => {
    const changed = led(
      [
        { type: 'wentTo', place: 'touch' },
        { type: 'changed', part: { orientation: 'portrait' } },
      ],
      overview,
    );
    expect(changed).toMatchObject({ draft: { orientation: 'portrait' }, saved: { orientation: 'auto' } });
    expect(led([{ type: 'wentBack' }], changed)).toMatchObject({ draft: { orientation: 'auto' } });
  });
});

test('a name is written below the step of the venue and kept there', () => {
  const venue = led([answered(done('screen', 'touch', 'sound'))], first);
  const written = led(
    [
      { type: 'wentTo', place: 'venueName' },
      { type: 'changed', part: { venueName: 'Ev' } },
      { type: 'wentBack' },
    ],
    venue,
  );
  expect(written).toMatchObject({ at: 'venue', draft: { venueName: 'Ev' }, saved: { venueName: null } });
  expect(kept(led([{ type: 'askedToSave' }], written)).venueName).toBe('Ev');
});

test('a day is changed below the step of the hours and kept there, at the first start and later', () => {
  for (const [settings, from] of [
    [done('screen', 'touch', 'sound', 'venue'), first],
    [done(...setUpSteps), later],
  ] as const) {
    const hours = led([answered(settings), { type: 'wentTo', place: 'hours' }], from);
    const changed = led(
      [
        { type: 'changed', part: { openingHours: usualHours() } },
        { type: 'wentTo', place: 'sunday' },
        { type: 'changed', part: { openingHours: withDay(usualHours(), 'sunday', []) } },
        { type: 'wentBack' },
        { type: 'wentTo', place: 'special-days' },
        { type: 'wentBack' },
      ],
      hours,
    );
    expect(changed).toMatchObject({ at: 'hours', draft: { openingHours: { days: { sunday: [] } } } });
  }
});

test('sizes that the operator let stand are measured from then on', () => {
  const screen = led([answered(done()), { type: 'askedToSave' }], first);
  expect(kept(screen)).toMatchObject({ diagonalInches: 22, bottomEdgeMm: 750, viewingDistanceMm: 600 });
  const touch = led([answered(done('screen')), { type: 'askedToSave' }], first);
  expect(kept(touch).diagonalInches).toBeNull();
});

test('the settings of another kiosk are taken whole, but touch and sound stay to be tested', () => {
  const other = { ...done(...setUpSteps), venueName: 'Ev', diagonalInches: 32, patienceSeconds: 90 };
  const asking = led(
    [
      answered(done()),
      { type: 'wentTo', place: 'copies' },
      { type: 'choseCopy', settings: other },
      { type: 'askedToSave' },
    ],
    first,
  );
  expect(kept(asking)).toEqual({ ...other, setUpDone: ['screen', 'venue', 'hours'] });
  expect(led([saved(kept(asking))], asking)).toMatchObject({ at: 'touch' });
});

test('while something is saved nothing else is done, and a disk that is full is said', () => {
  const asking = led([answered(done()), { type: 'askedToSave' }], first);
  expect(led([{ type: 'wentTo', place: 'copies' }], asking)).toBe(asking);
  const panel: Panel = { scene: 'first-set-up', proof: 'p', setUp: asking };
  const told = (path: string) =>
    advancePanel(panel, { type: 'inSetUp', happened: { type: 'saveAnswered', answer: refusal(path) } });
  expect(told(keepingPath)).toMatchObject({ setUp: { at: 'screen', asks: null, notKept: true } });
  expect(told(proofPath)).toEqual(opening);
  expect(told('diagonalInches')).toEqual({ scene: 'unreachable' });
});

test('what the targets told is shown at the step of touch, and copies are looked for anew', () => {
  const test = led([answered(done('screen')), { type: 'wentTo', place: 'touch-test' }], first);
  const told = led([{ type: 'touchTold', verdict: { mapping: 'swapped' } }], test);
  expect(told).toMatchObject({ at: 'touch', touch: { mapping: 'swapped' } });
  const copies = led([answered(done()), { type: 'wentTo', place: 'copies' }], later);
  const found = led([{ type: 'copiesAnswered', answer: { ok: true, value: [] } }], copies);
  expect(found).toMatchObject({ copies: [] });
  expect(led([{ type: 'lookedForCopies' }], found)).toMatchObject({ copies: null });
  const exported = { written: true, stick: 'RED', name: 'settings.json' } as const;
  const written = led(
    [{ type: 'askedToExport' }, { type: 'exportAnswered', answer: { ok: true, value: exported } }],
    found,
  );
  expect(written).toMatchObject({ exported, asks: null, copies: null });
});
