import { describe, expect, test } from 'vitest';
import { chooseTalkDisplays } from '../../../src/main/choose-talk-displays.ts';

const bounds = (x: number) => ({ x, y: 0, width: 1920, height: 1080 });
const laptop = { id: 1, bounds: bounds(0), internal: true };
const projector = { id: 2, bounds: bounds(1920), internal: false };
const monitor = { id: 3, bounds: bounds(3840), internal: false };

const ids = (setting: Partial<Parameters<typeof chooseTalkDisplays>[0]>) => {
  const chosen = chooseTalkDisplays({
    displays: [laptop, projector],
    primaryId: 1,
    swapped: false,
    ...setting,
  });
  return [chosen.audience?.id ?? null, chosen.presenter?.id ?? null];
};

describe('the audience, then the presenter', () => {
  test.each([
    ['the projector and the laptop', {}, [2, 1]],
    ['the other way round when asked', { swapped: true }, [1, 2]],
    ['the laptop is known wherever it stands', { displays: [projector, laptop], primaryId: 2 }, [2, 1]],
    [
      'the system’s first counts where none is built in',
      { displays: [projector, monitor], primaryId: 3 },
      [2, 3],
    ],
    ['one display alone is the audience’s', { displays: [laptop] }, [1, null]],
    ['also when swapped', { displays: [laptop], swapped: true }, [1, null]],
    ['none at all', { displays: [] }, [null, null]],
  ])('%s', (_name, setting, expected) => {
    expect(ids(setting)).toEqual(expected);
  });
});
