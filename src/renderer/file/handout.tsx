/** Starts the page that is the handout in a file by itself, to be printed. */
import { createRoot } from 'react-dom/client';
import '../styles/index.css';
import { HandoutPage } from '../HandoutPage.tsx';
import { figureFace, loadFace, textFace } from '../load-faces.ts';
import { readWallTime } from '../wall-time.ts';

const root = document.getElementById('root');
const told = document.getElementById('start');
if (!root || !told) throw new Error('The file is damaged: #root or #start is missing.');

await Promise.all([loadFace(document.fonts, textFace), loadFace(document.fonts, figureFace)]);
createRoot(root).render(
  <HandoutPage {...JSON.parse(told.textContent)} today={readWallTime(new Date()).date} />,
);
