/**
 * Starts the page that is a file by itself. It runs in anybody's own browser: nothing is locked there, and what the
 * browser does with keys and menus stays its owner's.
 */
import { createRoot } from 'react-dom/client';
import type { Start } from '../../bridge/contract.ts';
import { App } from '../App.tsx';
import { loadFaces, textFace } from '../load-faces.ts';
import { readWallTime } from '../wall-time.ts';
import { fileBridge, noSounds } from './file-bridge.ts';
import { toldByFile } from './told-by-file.ts';
import '../styles/first-scene.css';

const { root, told } = toldByFile();

const wallTime = () => readWallTime(new Date());

await loadFaces(document.fonts, textFace);
const start: Start = JSON.parse(told);
createRoot(root).render(
  <App
    bridge={fileBridge(start)}
    first={{ ok: true, value: start }}
    sounds={noSounds}
    today={() => wallTime().date}
    wallTime={wallTime}
    nowMs={() => Date.now()}
    rooms={null}
  />,
);
