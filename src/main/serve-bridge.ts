/** The one door of `ipcMain`: carries each call of the bridge from the app's page to its handler, and no other. */
import { ipcMain } from 'electron';
import { channels } from '../bridge/channels.ts';
import type { BridgeHandlers } from '../host/bridge-handlers.ts';
import type { Reports } from './early-journal.ts';
import { mayCallBridge } from './may-call-bridge.ts';

/** A call from any other frame is answered with an error, never with silence. */
export function serveBridge(handlers: BridgeHandlers, reports: Reports): void {
  for (const channel of Object.values(channels)) {
    ipcMain.handle(channel, ({ senderFrame }, input: unknown) => {
      if (mayCallBridge(senderFrame)) return handlers[channel](input);
      reports.fault(`Refused a bridge call ${channel} from ${senderFrame?.url ?? 'a frame that is gone'}.`);
      throw new Error('Only the page of the app may call the bridge.');
    });
  }
}
