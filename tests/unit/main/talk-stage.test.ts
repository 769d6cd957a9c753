import type { Rectangle } from 'electron';
import { expect, test } from 'vitest';
import { type TalkScreen, talkStage } from '../../../src/main/talk-stage.ts';

const bounds = (x: number): Rectangle => ({ x, y: 0, width: 1920, height: 1080 });
const laptop = { id: 1, bounds: bounds(0), internal: true };
const projector = { id: 2, bounds: bounds(1920), internal: false };

/** A stage over displays that a test plugs and unplugs, with what becomes of the presenter's window. */
function stageWith(...first: readonly (typeof laptop)[]) {
  const displays = [...first];
  const screen: TalkScreen = { getAllDisplays: () => displays, getPrimaryDisplay: () => laptop };
  const did: string[] = [];
  const stage = talkStage({
    screen,
    openWindow: (at) => {
      let destroyed = false;
      did.push(`opened at ${at?.x ?? 'any place'}`);
      return {
        setBounds: ({ x }) => did.push(`at ${x}`),
        show: () => did.push('shown'),
        hide: () => did.push('hidden'),
        destroy: () => {
          destroyed = true;
          did.push('gone');
        },
        isDestroyed: () => destroyed,
      };
    },
    placeAudience: () => did.push(`audience at ${stage.audienceDisplay()?.bounds.x ?? 'its own place'}`),
  });
  const become = (...next: readonly (typeof laptop)[]) => {
    displays.splice(0, displays.length, ...next);
    stage.displaysChanged();
  };
  return { stage, become, did: () => did.splice(0, did.length) };
}

test('slides go to the projector, the presenter’s window stays on the laptop', async () => {
  const { stage, did } = stageWith(laptop, projector);
  expect(stage.audienceDisplay()).toBeNull();
  expect(await stage.windows.openPresenter()).toBe(true);
  expect(did()).toEqual(['opened at 0', 'at 0', 'shown', 'audience at 1920']);
});

test('one key swaps them, and swaps them back', async () => {
  const { stage, did } = stageWith(laptop, projector);
  await stage.windows.openPresenter();
  did();
  expect(await stage.windows.swap()).toBe('host');
  expect(did()).toEqual(['at 1920', 'shown', 'audience at 0']);
  expect(await stage.windows.swap()).toBe('host');
  expect(did()).toEqual(['at 0', 'shown', 'audience at 1920']);
});

test('a projector that is unplugged leaves the slides on the laptop; plugged in again both are where they were', async () => {
  const { stage, become, did } = stageWith(laptop, projector);
  await stage.windows.openPresenter();
  did();
  become(laptop);
  expect(did()).toEqual(['hidden', 'audience at 0']);
  become(laptop, projector);
  expect(did()).toEqual(['at 0', 'shown', 'audience at 1920']);
});

test('with one display there is no presenter’s window to see and nothing to swap', async () => {
  const { stage, did } = stageWith(laptop);
  expect(await stage.windows.openPresenter()).toBe(false);
  expect(did()).toEqual(['opened at any place', 'hidden', 'audience at 0']);
  expect(await stage.windows.swap()).toBe('nobody');
});

test('asked twice, one window is opened; after the talk it is gone and the kiosk stands where it belongs', async () => {
  const { stage, become, did } = stageWith(laptop, projector);
  await stage.windows.openPresenter();
  await stage.windows.openPresenter();
  expect(did().filter((each) => each.startsWith('opened'))).toHaveLength(1);
  stage.windows.closePresenter();
  expect(did()).toEqual(['gone', 'audience at its own place']);
  become(laptop);
  expect(did()).toEqual([]);
});
