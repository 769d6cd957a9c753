/**
 * Whether a frame may call the bridge: judged by the address of the calling frame, not by its window, since a
 * window can be made to hold a foreign frame (Electron security advice 17).
 */
import { isAppPage } from './app-address.ts';

/** The frame that sent a call; `null` where it is gone by the time the call is read. */
export type CallingFrame = { readonly url: string; readonly parent: object | null } | null;

export function mayCallBridge(frame: CallingFrame): boolean {
  return frame !== null && frame.parent === null && isAppPage(frame.url);
}
