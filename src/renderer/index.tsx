/** Starts the page: the fonts first, so that no text is ever painted in a borrowed face, then the app. */
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { connectBridge, connectSounds, isPresenterPage } from './connect-bridge.ts';
import { loadFaces } from './load-faces.ts';
import { lockGestures } from './lock-gestures.ts';
import { lockKeys } from './lock-keys.ts';
import { lockNavigation } from './lock-navigation.ts';
import './styles/index.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place to stand: #root is missing.');

const today = () => {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

lockGestures(document);
lockKeys(window);
lockNavigation(navigation);
await loadFaces(document.fonts);
const bridge = connectBridge();
const nowMs = () => Date.now();
if (isPresenterPage()) {
  const { PresenterRoom } = await import('./PresenterRoom.tsx');
  createRoot(root).render(<PresenterRoom bridge={bridge} nowMs={nowMs} />);
} else {
  createRoot(root).render(<App bridge={bridge} sounds={connectSounds(bridge)} today={today} nowMs={nowMs} />);
}
