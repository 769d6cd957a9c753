import { expect, test } from 'vitest';
import { type KeptWindow, keepWindow } from '../../../src/main/keep-window.ts';

function keeping(opens: () => Promise<void> = async () => undefined) {
  const deeds: string[] = [];
  let made = 0;
  const windows = keepWindow(async (): Promise<KeptWindow> => {
    await opens();
    made += 1;
    const number = made;
    const deed = (name: string) => () => void deeds.push(`${name} ${number}`);
    deeds.push(`open ${number}`);
    return {
      destroy: deed('destroy'),
      focus: deed('focus'),
      getBounds: () => ({ x: 0, y: 0, width: 1, height: 1 }),
      setBounds: deed('setBounds'),
      setKiosk: deed('setKiosk'),
      webContents: { forcefullyCrashRenderer: deed('kill'), reload: deed('reload') },
    };
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
  let fails = false;
  const { windows, deeds } = keeping(async () => {
    if (fails) throw new Error('no window');
  });
  await windows.open();
  const first = windows.window();
  fails = true;
  await expect(windows.view.rebuild()).rejects.toThrow('no window');
  expect(windows.window()).toBe(first);
  expect(deeds).toEqual(['open 1']);
});
