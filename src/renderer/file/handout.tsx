/** Starts the page that is the handout in a file by itself, to be printed. */
import { createRoot } from 'react-dom/client';
import '../styles/first-scene.css';
import { HandoutPage } from '../HandoutPage.tsx';
import { figureFace, loadFaces, textFace } from '../load-faces.ts';
import { readWallTime } from '../wall-time.ts';
import { toldByFile } from './told-by-file.ts';

const { root, told } = toldByFile();

await loadFaces(document.fonts, textFace, figureFace);
createRoot(root).render(<HandoutPage {...JSON.parse(told)} today={readWallTime(new Date()).date} />);
