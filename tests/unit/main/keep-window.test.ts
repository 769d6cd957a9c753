import { expect, test } from 'vitest';
import { type KeptWindow, keepWindow, type OpenedWindow } from '../../../src/main/keep-window.ts';

function keeping(loads: (number: number) => Promise<void> = async () => undefined) {
  const deeds: string[] = [];
  let made = 0;
  const windows = keepWindow((): OpenedWindow<KeptWindow> => {
    made += 1;
    const number = made;
    const deed = (name: string) => () => void deeds.push(`${name} ${number}`);
    deeds.push(`open ${number}`);
    const window = {
      destroy: deed('destroy'),
      focus: deed('focus'),
      getBounds: () => ({ x: 0, y: 0, width: 1, height: 1 }),
      setBounds: deed('setBounds'),
      setKiosk: deed('setKiosk'),
      webContents: { forcefullyCrashRenderer: deed('kill'), reload: deed('reload') },
    };
    return { window, loaded: loads(number) };
  });
  return { windows, deeds };
}

test('the new window stands before the old one goes', async () => {
  const { windows, deeds } = keeping();
  await windows.open();
  await windows.view.rebuild();
  expect(deeds).toEqual(['open 1', 'open 2', 'destroy 1']);
});

test('a hung page is killed before anything else', async () => {
  const { windows, deeds } = keeping();
  await windows.open();
  await windows.view.killAndRebuild();
  expect(deeds).toEqual(['open 1', 'kill 1', 'open 2', 'destroy 1']);
});

test('where no new window can be had the old one stays', async () => {
  const { windows, deeds } = keeping(async (number) => {
    if (number > 1) throw new Error('no window');
  });
  await windows.open();
  const first = windows.window();
  await expect(windows.view.rebuild()).rejects.toThrow('no window');
  expect(windows.window()).toBe(first);
  expect(deeds).toEqual(['open 1', 'open 2', 'destroy 2']);
});

test('a window whose page never comes goes when the next is opened, also where its page comes late', async () => {
  const late = Promise.withResolvers<void>();
  const { windows, deeds } = keeping((number) => (number === 2 ? late.promise : Promise.resolve()));
  await windows.open();
  const lost = windows.view.rebuild();
  await windows.view.killAndRebuild();
  const third = windows.window();
  late.resolve();
  await lost;
  expect(windows.window()).toBe(third);
  expect(deeds).toEqual(['open 1', 'open 2', 'kill 1', 'destroy 2', 'open 3', 'destroy 1']);
});
