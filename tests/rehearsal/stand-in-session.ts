/** The stand-in for a session: keeps the handlers that the host installs, and asks them what Chromium would ask. */
import { EventEmitter } from 'node:events';
import type {
  CallbackResponse,
  DownloadItem,
  OnBeforeRequestListenerDetails,
  Protocol,
  Session,
  WebRequestFilter,
} from 'electron';
import type { CallRecord } from './record-calls.ts';
import { standInEvent } from './stand-in-event.ts';

type PermissionRequestHandler = NonNullable<Parameters<Session['setPermissionRequestHandler']>[0]>;
type PermissionCheckHandler = NonNullable<Parameters<Session['setPermissionCheckHandler']>[0]>;
export type Permission = Parameters<PermissionRequestHandler>[1];

type SchemeHandler = Parameters<Protocol['handle']>[1];
type BeforeRequest = (
  details: OnBeforeRequestListenerDetails,
  callback: (response: CallbackResponse) => void,
) => void;
type DeviceHandler = NonNullable<Parameters<Session['setDevicePermissionHandler']>[0]>;
type ScreenHandler = NonNullable<Parameters<Session['setDisplayMediaRequestHandler']>[0]>;

type UsedOfSession =
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setPermissionRequestHandler'
  | 'setSpellCheckerEnabled';

/** Who asks for a permission. */
export interface Asker {
  readonly address: string;
  readonly isMainFrame: boolean;
}

export class StandInSession extends EventEmitter implements Pick<Session, UsedOfSession> {
  readonly protocol: Pick<Protocol, 'handle'>;
  readonly webRequest: {
    onBeforeRequest(...args: [BeforeRequest | null] | [WebRequestFilter, BeforeRequest | null]): void;
  };
  readonly #record: CallRecord;
  readonly #schemes = new Map<string, SchemeHandler>();
  #beforeRequest: BeforeRequest | null = null;
  #onPermissionRequest: PermissionRequestHandler | null = null;
  #onPermissionCheck: PermissionCheckHandler | null = null;
  #onDevice: DeviceHandler | null = null;
  #onScreen: ScreenHandler | null = null;

  constructor(record: CallRecord) {
    super();
    this.#record = record;
    this.protocol = {
      handle: (scheme, handler) => {
        record.add('session.protocol.handle', scheme);
        this.#schemes.set(scheme, handler);
      },
    };
    this.webRequest = {
      onBeforeRequest: (...args) => {
        record.add('session.webRequest.onBeforeRequest');
        this.#beforeRequest = args.length === 1 ? args[0] : args[1];
      },
    };
  }

  setPermissionRequestHandler(handler: PermissionRequestHandler | null): void {
    this.#record.add('session.setPermissionRequestHandler');
    this.#onPermissionRequest = handler;
  }

  setPermissionCheckHandler(handler: PermissionCheckHandler | null): void {
    this.#record.add('session.setPermissionCheckHandler');
    this.#onPermissionCheck = handler;
  }

  setDevicePermissionHandler(handler: DeviceHandler | null): void {
    this.#record.add('session.setDevicePermissionHandler');
    this.#onDevice = handler;
  }

  setDisplayMediaRequestHandler(handler: ScreenHandler | null): void {
    this.#record.add('session.setDisplayMediaRequestHandler');
    this.#onScreen = handler;
  }

  setSpellCheckerEnabled(enable: boolean): void {
    this.#record.add('session.setSpellCheckerEnabled', enable);
  }

  /** Electron grants what nobody judges: a host without handlers fails its rehearsal. */
  asksPermission(permission: Permission, { address, isMainFrame }: Asker): boolean {
    const handler = this.#onPermissionRequest;
    if (handler === null) return true;
    const answers: boolean[] = [];
    const answer = (granted: boolean) => answers.push(granted);
    // Past the types: the handler wants a whole web contents, and the stand-in has none to give but nothing.
    Reflect.apply(handler, undefined, [null, permission, answer, { requestingUrl: address, isMainFrame }]);
    return answers[0] ?? false;
  }

  checksPermission(permission: Permission, { address, isMainFrame }: Asker): boolean {
    if (this.#onPermissionCheck === null) return true;
    return this.#onPermissionCheck(null, permission, address, { requestingUrl: address, isMainFrame });
  }

  grantsDevice(details: Parameters<DeviceHandler>[0]): boolean {
    return this.#onDevice?.(details) ?? true;
  }

  /** Electron refuses the screen where nobody hands one out. */
  grantsScreen(): boolean {
    const given: unknown[] = [];
    const request = {
      frame: null,
      securityOrigin: 'kiosk://app/',
      videoRequested: true,
      audioRequested: false,
    };
    this.#onScreen?.({ ...request, userGesture: true }, (streams) => given.push(streams));
    return given.some((streams) => streams !== null);
  }

  /** Answers whether the host lets the request out. */
  async letsOut(details: OnBeforeRequestListenerDetails): Promise<boolean> {
    const listener = this.#beforeRequest;
    if (listener === null) return true;
    const { cancel = false } = await new Promise<CallbackResponse>((answer) => listener(details, answer));
    return !cancel;
  }

  handlerOf(scheme: string): SchemeHandler | undefined {
    return this.#schemes.get(scheme);
  }

  /** Answers whether the host lets the download go on. */
  letsDownload(address: string): boolean {
    const event = standInEvent({});
    const item: Pick<DownloadItem, 'getURL'> = { getURL: () => address };
    this.emit('will-download', event, item, null);
    return !event.defaultPrevented;
  }
}
