/** The stand-in for web contents: asks the host's listeners and handlers what Electron would ask them. */
import { EventEmitter } from 'node:events';
import type {
  HandlerDetails,
  Input,
  PrintToPDFOptions,
  WebContents,
  WebContentsWillFrameNavigateEventParams,
  WindowOpenHandlerResponse,
} from 'electron';
import type { CallRecord } from './record-calls.ts';
import { standInEvent } from './stand-in-event.ts';

type UsedOfContents =
  | 'forcefullyCrashRenderer'
  | 'getURL'
  | 'printToPDF'
  | 'reload'
  | 'setVisualZoomLevelLimits'
  | 'setWebRTCIPHandlingPolicy'
  | 'setWindowOpenHandler'
  | 'setZoomMode';

export class StandInContents extends EventEmitter implements Pick<WebContents, UsedOfContents> {
  readonly #record: CallRecord;
  #address = '';
  #windowOpen: ((details: HandlerDetails) => WindowOpenHandlerResponse) | null = null;

  constructor(record: CallRecord) {
    super();
    this.#record = record;
  }

  getURL(): string {
    return this.#address;
  }

  async printToPDF(options: PrintToPDFOptions): Promise<Buffer> {
    this.#record.add('contents.printToPDF', options);
    return Buffer.from('%PDF of the stand-in');
  }

  reload(): void {
    this.#record.add('contents.reload');
  }

  forcefullyCrashRenderer(): void {
    this.#record.add('contents.forcefullyCrashRenderer');
    this.hasCrashed();
  }

  setWindowOpenHandler(handler: (details: HandlerDetails) => WindowOpenHandlerResponse): void {
    this.#record.add('contents.setWindowOpenHandler');
    this.#windowOpen = handler;
  }

  setWebRTCIPHandlingPolicy(...args: Parameters<WebContents['setWebRTCIPHandlingPolicy']>): void {
    this.#record.add('contents.setWebRTCIPHandlingPolicy', ...args);
  }

  setZoomMode(...args: Parameters<WebContents['setZoomMode']>): void {
    this.#record.add('contents.setZoomMode', ...args);
  }

  async setVisualZoomLevelLimits(
    ...args: Parameters<WebContents['setVisualZoomLevelLimits']>
  ): Promise<void> {
    this.#record.add('contents.setVisualZoomLevelLimits', ...args);
  }

  /** A page stands: Electron says so on every load. */
  hasLoaded(address: string): void {
    this.#address = address;
    this.emit('did-finish-load', standInEvent({}));
  }

  hasCrashed(): void {
    this.emit('render-process-gone', standInEvent({}), { reason: 'crashed', exitCode: 1 });
  }

  /** Answers whether the host lets a frame go there by itself: every listener that Electron would ask is asked. */
  mayGo(url: string, isMainFrame: boolean): boolean {
    const params: WebContentsWillFrameNavigateEventParams = {
      url,
      isMainFrame,
      isSameDocument: false,
      frame: null,
    };
    const any = standInEvent(params);
    this.emit('will-frame-navigate', any);
    if (!isMainFrame || any.defaultPrevented) return !any.defaultPrevented;
    const main = standInEvent(params);
    this.emit('will-navigate', main);
    return !main.defaultPrevented;
  }

  mayBeRedirected(url: string): boolean {
    const event = standInEvent({ url, isMainFrame: true, isSameDocument: false, frame: null });
    this.emit('will-redirect', event);
    return !event.defaultPrevented;
  }

  mayOpen(url: string): boolean {
    if (this.#windowOpen === null) return true;
    const referrer = { url: this.#address, policy: 'no-referrer' } as const;
    const details: HandlerDetails = { url, frameName: '', features: '', disposition: 'new-window', referrer };
    return this.#windowOpen(details).action === 'allow';
  }

  /** Answers whether the key reaches the page. */
  letsThrough(key: Input): boolean {
    const event = standInEvent({});
    this.emit('before-input-event', event, key);
    return !event.defaultPrevented;
  }

  /** A page has asked to stay; answers whether the host unloads it all the same. */
  unloadsAnyway(): boolean {
    const event = standInEvent({});
    this.emit('will-prevent-unload', event);
    return event.defaultPrevented;
  }

  mayAttachGuest(): boolean {
    const event = standInEvent({});
    this.emit('will-attach-webview', event, {}, {});
    return !event.defaultPrevented;
  }
}
