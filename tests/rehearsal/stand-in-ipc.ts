/** The stand-in for `ipcMain`: holds one handler a channel and carries calls to it as Electron would. */
import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import type { CallRecord } from './record-calls.ts';

/** What the host is told about the calling frame; `parent` is `null` for a main frame. */
export interface SenderFrame {
  readonly url: string;
  readonly parent: object | null;
}

/** The parts of the event that the stand-in has; a host that reads another finds it missing and fails. */
type InvokeEvent = Pick<IpcMainInvokeEvent, 'type' | 'frameId' | 'processId'> & {
  readonly senderFrame: SenderFrame | null;
};

type Handler = Parameters<IpcMain['handle']>[1];

/** What comes back to the page: a value, or the words of the error that its promise is refused with. */
export type Outcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };

export class StandInIpc implements Pick<IpcMain, 'handle'> {
  readonly #handlers = new Map<string, Handler>();
  readonly #record: CallRecord;

  constructor(record: CallRecord) {
    this.#record = record;
  }

  handle(channel: string, listener: Handler): void {
    if (this.#handlers.has(channel)) throw new Error(`a second handler for ${channel}`);
    this.#record.add('ipcMain.handle', channel);
    this.#handlers.set(channel, listener);
  }

  /** Values are copied both ways as between two processes, so that nothing uncopyable slips through. */
  async invoke(senderFrame: SenderFrame | null, channel: string, args: readonly unknown[]): Promise<Outcome> {
    try {
      const handler = this.#handlers.get(channel);
      if (!handler) throw new Error(`No handler registered for '${channel}'`);
      const event: InvokeEvent = { type: 'frame', frameId: 1, processId: 1, senderFrame };
      const answer: unknown = await Reflect.apply(handler, undefined, [event, ...structuredClone(args)]);
      return { ok: true, value: structuredClone(answer) };
    } catch (error) {
      return { ok: false, message: `Error invoking remote method '${channel}': ${String(error)}` };
    }
  }
}
