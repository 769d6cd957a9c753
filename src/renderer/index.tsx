/**
 * Starts the page: the walkthrough's script is this one's, since everybody but a presenter and a printer comes for it. No text is
 * ever painted in a borrowed face.
 */
import { connectBridge, handoutLanguage, isPresenterPage } from './connect-bridge.ts';
import { figureFace, loadFaces, textFace } from './load-faces.ts';
import { lockGestures } from './lock-gestures.ts';
import { lockKeys } from './lock-keys.ts';
import { lockNavigation } from './lock-navigation.ts';
import { showWalkthrough } from './show-walkthrough.tsx';
import './styles/first-scene.css';

/** Not awaited at the top: what is imported here waits for this module. */
async function showPage(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no place to stand: #root is missing.');
  lockGestures(document);
  lockKeys(window);
  const handout = handoutLanguage();
  // Nobody touches the page that is printed, and it goes to its own end to say that it stands.
  if (handout === null) lockNavigation(navigation);
  const bridge = connectBridge();
  const textIsThere = loadFaces(document.fonts, textFace);
  const figuresAreThere = () => loadFaces(document.fonts, figureFace);
  if (handout !== null) {
    const [{ showHandout }] = await Promise.all([
      import('./show-handout.tsx'),
      textIsThere,
      figuresAreThere(),
    ]);
    await showHandout(root, bridge, handout);
  } else if (isPresenterPage()) {
    const [{ showPresenter }] = await Promise.all([
      import('./show-presenter.tsx'),
      textIsThere,
      figuresAreThere(),
    ]);
    showPresenter(root, bridge);
  } else {
    const [start] = await Promise.all([bridge.start(), textIsThere]);
    showWalkthrough(root, bridge, start);
  }
}

showPage();
