/** Starts the page: what it is to show and the face of its text at once, so that no text is ever painted in a borrowed face; then the app. */
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { connectBridge, connectSounds } from './connect-bridge.ts';
import { figureFace, loadFace, textFace } from './load-faces.ts';
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
const bridge = connectBridge();
const [first] = await Promise.all([bridge.start(), loadFace(document.fonts, textFace)]);
createRoot(root).render(<App bridge={bridge} first={first} sounds={connectSounds(bridge)} today={today} />);
await loadFace(document.fonts, figureFace);
