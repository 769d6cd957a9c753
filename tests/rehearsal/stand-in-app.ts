/** The stand-in for `app`: ready when the host's file has been evaluated, and ended when the host ends it. */
import { EventEmitter } from 'node:events';
import type { App, CommandLine } from 'electron';
import type { CallRecord } from './record-calls.ts';
import { standInEvent } from './stand-in-event.ts';

type UsedOfApp =
  | 'enableSandbox'
  | 'exit'
  | 'getPath'
  | 'getVersion'
  | 'isPackaged'
  | 'quit'
  | 'requestSingleInstanceLock'
  | 'setPath'
  | 'whenReady';

export interface AppFacts {
  readonly record: CallRecord;
  /** What `getPath` answers for every name that was not set: an empty folder of this rehearsal. */
  readonly folder: string;
  /** Whether another kiosk holds the lock already. */
  readonly alreadyRunning: boolean;
}

/** What `app.quit` asks of each window before the app may end. */
export interface Closable {
  close(): boolean;
}

export class StandInApp extends EventEmitter implements Pick<App, UsedOfApp> {
  readonly isPackaged = false;
  readonly commandLine: Pick<CommandLine, 'appendSwitch'>;
  /** Resolves with the exit code when the host has ended the app. */
  readonly ended: Promise<number>;
  readonly windows: Closable[] = [];
  readonly #facts: AppFacts;
  readonly #paths = new Map<string, string>();
  readonly #ready = Promise.withResolvers<void>();
  readonly #end = Promise.withResolvers<number>();
  #isReady = false;

  constructor(facts: AppFacts) {
    super();
    this.#facts = facts;
    this.ended = this.#end.promise;
    this.commandLine = {
      appendSwitch: (...args) => this.#addBeforeReady('app.commandLine.appendSwitch', ...args),
    };
  }

  /** Called by the rehearsal when the host's file has been evaluated, as Electron does it. */
  becomeReady(): void {
    this.#isReady = true;
    this.#facts.record.add('app is ready');
    this.#ready.resolve();
  }

  /** Electron's own rule for what the host must do early or late. */
  mustBeReady(name: string): void {
    if (!this.#isReady) throw new Error(`${name} was called before the app was ready`);
  }

  #addBeforeReady(name: string, ...args: readonly unknown[]): void {
    if (this.#isReady) throw new Error(`${name} was called after the app was ready`);
    this.#facts.record.add(name, ...args);
  }

  registerSchemesEarly(...args: readonly unknown[]): void {
    this.#addBeforeReady('protocol.registerSchemesAsPrivileged', ...args);
  }

  enableSandbox(): void {
    this.#addBeforeReady('app.enableSandbox');
  }

  whenReady(): Promise<void> {
    this.#facts.record.add('app.whenReady');
    return this.#ready.promise;
  }

  requestSingleInstanceLock(): boolean {
    this.#facts.record.add('app.requestSingleInstanceLock');
    return !this.#facts.alreadyRunning;
  }

  getPath(name: string): string {
    return this.#paths.get(name) ?? this.#facts.folder;
  }

  setPath(name: string, path: string): void {
    this.#addBeforeReady('app.setPath', name, path);
    this.#paths.set(name, path);
  }

  getVersion(): string {
    return '0.0.0-rehearsal';
  }

  /** Asks every window first; one that refuses to close keeps the app alive. */
  quit(): void {
    this.#facts.record.add('app.quit');
    const asked = standInEvent({});
    this.emit('before-quit', asked);
    if (asked.defaultPrevented || !this.windows.every((window) => window.close())) return;
    const held = standInEvent({});
    this.emit('will-quit', held);
    if (held.defaultPrevented) return;
    this.emit('quit', standInEvent({}), 0);
    this.#end.resolve(0);
  }

  exit(exitCode = 0): void {
    this.#facts.record.add('app.exit', exitCode);
    this.emit('quit', standInEvent({}), exitCode);
    this.#end.resolve(exitCode);
  }
}
