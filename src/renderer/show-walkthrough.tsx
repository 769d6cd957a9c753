/** Puts the walkthrough on the page; the rooms of an operator and a presenter come later. */
import { lazy } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Answer, KioskBridge, Start } from '../bridge/contract.ts';
import { App, type AppRooms } from './App.tsx';
import { connectSounds } from './connect-bridge.ts';
import { figureFace, loadFaces } from './load-faces.ts';
import { readWallTime } from './wall-time.ts';

/** Loaded when an operator or a presenter comes: no visitor waits for them. */
const rooms: AppRooms = {
  operator: lazy(async () => ({ default: (await import('./OperatorRoom.tsx')).OperatorRoom })),
  talk: lazy(async () => {
    const [{ TalkWindow }] = await Promise.all([
      import('./TalkWindow.tsx'),
      loadFaces(document.fonts, figureFace),
    ]);
    return { default: TalkWindow };
  }),
};

const wallTime = () => readWallTime(new Date());

/** Drawn before the browser can spend a frame on an empty page. */
export function showWalkthrough(root: Element, bridge: KioskBridge, first: Answer<Start>): void {
  const page = createRoot(root);
  flushSync(() =>
    page.render(
      <App
        bridge={bridge}
        first={first}
        sounds={connectSounds(bridge)}
        today={() => wallTime().date}
        wallTime={wallTime}
        nowMs={() => Date.now()}
        rooms={rooms}
      />,
    ),
  );
}
