/** Starts the page: the fonts first, so that no text is ever painted in a borrowed face, then the app. */
import { lazy } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { connectBridge, connectSounds } from './connect-bridge.ts';
import { loadFaces } from './load-faces.ts';
import { lockGestures } from './lock-gestures.ts';
import { lockKeys } from './lock-keys.ts';
import { lockNavigation } from './lock-navigation.ts';
import { readWallTime } from './wall-time.ts';
import './styles/index.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place to stand: #root is missing.');

const wallTime = () => readWallTime(new Date());
const today = () => wallTime().date;
/** Loaded when an operator comes: no visitor waits for it. */
const OperatorRoom = lazy(async () => ({ default: (await import('./OperatorRoom.tsx')).OperatorRoom }));

lockGestures(document);
lockKeys(window);
lockNavigation(navigation);
await loadFaces(document.fonts);
const bridge = connectBridge();
createRoot(root).render(
  <App
    bridge={bridge}
    sounds={connectSounds(bridge)}
    today={today}
    wallTime={wallTime}
    operatorRoom={OperatorRoom}
  />,
);
