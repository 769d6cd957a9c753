/** Hears keys, clickers, mouse and fingers during a talk. Clickers that play a mouse send a left click for Next and a right one for Back. */
import { useEffectEvent, useLayoutEffect } from 'react';
import { hearKey, type WindowKey } from './talk/hear-key.ts';
import type { TalkEvent } from './talk/talk.ts';

/** A finger on this share of the screen, from the left, goes back; a mouse points anywhere and always goes on. */
const backShare = 1 / 3;
const rightButton = 2;

/** `byPointer` is false in the presenter's window, where only buttons are touched. */
export function useTalkHands(
  tell: (event: TalkEvent) => void,
  onWindowKey: (key: WindowKey) => void,
  { byPointer = true } = {},
): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement) return;
    if (isOnControl(event) && (event.key === 'Enter' || event.key === ' ')) return;
    const meant = hearKey(event);
    if (meant === null) return;
    event.preventDefault();
    if (typeof meant === 'string') onWindowKey(meant);
    else tell(meant);
  });
  const click = useEffectEvent((event: PointerEvent) => {
    if (isOnControl(event)) return;
    const isBack =
      event.button === rightButton ||
      (event.pointerType === 'touch' && event.clientX < window.innerWidth * backShare);
    if (isBack || event.button === 0) tell({ type: isBack ? 'wentBack' : 'wentOn' });
  });
  // Before it is painted: what can be seen can be steered.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => press(event);
    const onClick = (event: PointerEvent) => click(event);
    window.addEventListener('keydown', onKey);
    if (byPointer) {
      window.addEventListener('click', onClick);
      window.addEventListener('auxclick', onClick);
    }
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('click', onClick);
      window.removeEventListener('auxclick', onClick);
    };
  }, [byPointer]);
}

/** What can be pressed answers for itself. */
function isOnControl({ target }: Event): boolean {
  return target instanceof Element && target.closest('button, input') !== null;
}
