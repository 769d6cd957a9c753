/** The stand-in for `BrowserWindow`: the host sees a window, behind it is a page of Chromium. */
import { EventEmitter } from 'node:events';
import type { BrowserWindow, BrowserWindowConstructorOptions, Rectangle } from 'electron';
import type { CallRecord } from './record-calls.ts';
import type { Closable, StandInApp } from './stand-in-app.ts';
import { StandInContents } from './stand-in-contents.ts';
import { standInEvent } from './stand-in-event.ts';

/** Loads an address into the page behind the window, with the preload run before it. */
export type LoadPage = (window: StandInWindow, address: string) => Promise<void>;

type UsedOfWindow =
  | 'destroy'
  | 'focus'
  | 'getBounds'
  | 'hide'
  | 'isDestroyed'
  | 'isVisible'
  | 'loadURL'
  | 'setAlwaysOnTop'
  | 'setBounds'
  | 'setKiosk'
  | 'show';

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
  #destroyed = false;
  #bounds: Rectangle = { x: 0, y: 0, width: 1920, height: 1080 };

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

  hide(): void {
    this.#facts.record.add('window.hide');
    this.#visible = false;
  }

  isVisible(): boolean {
    return this.#visible;
  }

  /** Goes without being asked. */
  destroy(): void {
    this.#facts.record.add('window.destroy');
    this.#destroyed = true;
    this.#facts.app.windows.splice(this.#facts.app.windows.indexOf(this), 1);
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  getBounds(): Rectangle {
    return this.#bounds;
  }

  setBounds(bounds: Partial<Rectangle>): void {
    this.#facts.record.add('window.setBounds', bounds);
    this.#bounds = { ...this.#bounds, ...bounds };
  }

  setKiosk(flag: boolean): void {
    this.#facts.record.add('window.setKiosk', flag);
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
