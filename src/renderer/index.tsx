/** Starts the page: what it is to show and the face of its text at once, so that no text is ever painted in a borrowed face; then the app. */
import { lazy } from 'react';
import { createRoot } from 'react-dom/client';
import { App, type AppRooms } from './App.tsx';
import { connectBridge, connectSounds, handoutLanguage, isPresenterPage } from './connect-bridge.ts';
import { firstPaint } from './first-paint.ts';
import { figureFace, loadFaces, textFace } from './load-faces.ts';
import { lockGestures } from './lock-gestures.ts';
import { lockKeys } from './lock-keys.ts';
import { lockNavigation } from './lock-navigation.ts';
import { readWallTime } from './wall-time.ts';
import './styles/index.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place to stand: #root is missing.');

const wallTime = () => readWallTime(new Date());
const today = () => wallTime().date;
/** Loaded when an operator or a presenter comes: no visitor waits for them. */
const rooms: AppRooms = {
  operator: lazy(async () => ({ default: (await import('./OperatorRoom.tsx')).OperatorRoom })),
  talk: lazy(async () => ({ default: (await import('./TalkWindow.tsx')).TalkWindow })),
};

lockGestures(document);
lockKeys(window);
const handout = handoutLanguage();
// Nobody touches the page that is printed, and it goes to its own end to say that it stands.
if (handout === null) lockNavigation(navigation);
const bridge = connectBridge();
const nowMs = () => Date.now();
const textIsThere = loadFaces(document.fonts, textFace);
if (handout !== null) {
  const { hostedHandout } = await import('./HostedHandout.tsx');
  await Promise.all([textIsThere, loadFaces(document.fonts, figureFace)]);
  createRoot(root).render(await hostedHandout({ bridge, language: handout, today: today() }));
} else if (isPresenterPage()) {
  const [{ TalkWindow }] = await Promise.all([import('./TalkWindow.tsx'), textIsThere]);
  createRoot(root).render(
    <TalkWindow bridge={bridge} nowMs={nowMs} begins={null} onLeave={() => undefined} />,
  );
} else {
  const [first] = await Promise.all([bridge.start(), textIsThere]);
  createRoot(root).render(
    <App
      bridge={bridge}
      first={first}
      sounds={connectSounds(bridge)}
      today={today}
      wallTime={wallTime}
      nowMs={nowMs}
      rooms={rooms}
    />,
  );
}
// The first scene has no figures.
await firstPaint();
await loadFaces(document.fonts, figureFace);
