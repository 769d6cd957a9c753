/** The stand-in for `BrowserWindow` and its web contents: the host sees a window, behind it is a page of Chromium. */
import { EventEmitter } from 'node:events';
import type {
  BrowserWindow,
  BrowserWindowConstructorOptions,
  HandlerDetails,
  Input,
  WebContents,
  WebContentsWillFrameNavigateEventParams,
  WindowOpenHandlerResponse,
} from 'electron';
import type { CallRecord } from './record-calls.ts';
import type { Closable, StandInApp } from './stand-in-app.ts';
import { standInEvent } from './stand-in-event.ts';

/** Loads an address into the page behind the window, with the preload run before it. */
export type LoadPage = (window: StandInWindow, address: string) => Promise<void>;

type UsedOfContents =
  | 'getURL'
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

type UsedOfWindow = 'focus' | 'isVisible' | 'loadURL' | 'setAlwaysOnTop' | 'show';

export interface WindowFacts {
  readonly record: CallRecord;
  readonly app: StandInApp;
  readonly load: LoadPage;
}

export class StandInWindow extends EventEmitter implements Pick<BrowserWindow, UsedOfWindow>, Closable {
  readonly webContents: StandInContents;
  readonly options: BrowserWindowConstructorOptions;
  readonly #facts: WindowFacts;
  #visible: boolean;

  constructor(facts: WindowFacts, options: BrowserWindowConstructorOptions = {}) {
    super();
    facts.app.mustBeReady('new BrowserWindow');
    facts.record.add('new BrowserWindow', options);
    this.#facts = facts;
    this.options = options;
    this.#visible = options.show ?? true;
    this.webContents = new StandInContents(facts.record);
    facts.app.windows.push(this);
    facts.app.emit('web-contents-created', standInEvent({}), this.webContents);
    facts.app.emit('browser-window-created', standInEvent({}), this);
  }

  async loadURL(address: string): Promise<void> {
    this.#facts.record.add('window.loadURL', address);
    await this.#facts.load(this, address);
    this.emit('ready-to-show', standInEvent({}));
  }

  show(): void {
    this.#facts.record.add('window.show');
    this.#visible = true;
    this.emit('show', standInEvent({}));
  }

  isVisible(): boolean {
    return this.#visible;
  }

  focus(): void {
    this.#facts.record.add('window.focus');
  }

  setAlwaysOnTop(...args: Parameters<BrowserWindow['setAlwaysOnTop']>): void {
    this.#facts.record.add('window.setAlwaysOnTop', ...args);
  }

  /** What Alt+F4 and a close button do. Answers whether the window went. */
  close(): boolean {
    const event = standInEvent({});
    this.emit('close', event);
    return !event.defaultPrevented;
  }
}
