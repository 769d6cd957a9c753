/** Puts the presenter's view of a talk on the page. */
import { createRoot } from 'react-dom/client';
import type { KioskBridge } from '../bridge/contract.ts';
import { TalkWindow } from './TalkWindow.tsx';

export function showPresenter(root: Element, bridge: KioskBridge): void {
  createRoot(root).render(
    <TalkWindow bridge={bridge} nowMs={() => Date.now()} begins={null} onLeave={() => undefined} />,
  );
}
