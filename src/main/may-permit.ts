/**
 * What a page may use of the machine: one table, read by the request handler and by the check handler alike, since
 * Electron asks some permissions of the one and some of the other (Electron security advice 5).
 */
import type { Session } from 'electron';
import { isAppAddress } from './app-address.ts';

type RequestHandler = NonNullable<Parameters<Session['setPermissionRequestHandler']>[0]>;
type CheckHandler = NonNullable<Parameters<Session['setPermissionCheckHandler']>[0]>;

/** Every permission that Electron knows; a new one in a new Electron does not compile until it stands in the table. */
export type Permission = Parameters<RequestHandler>[1] | Parameters<CheckHandler>[1];

export interface PermissionAsked {
  readonly permission: Permission;
  /** Address or origin of the frame that asks. */
  readonly address: string;
  readonly isMainFrame: boolean;
}

const grants: Readonly<Record<Permission, boolean>> = {
  // The page keeps the screen awake during a visit, on both hosts alike.
  'screen-wake-lock': true,

  // Listening, watching, finding out where or who: nothing leaves a visitor.
  media: false,
  'display-capture': false,
  'captured-surface-control': false,
  geolocation: false,
  'geolocation-approximate': false,
  'idle-detection': false,
  'local-fonts': false,
  sensors: false,
  'hand-tracking': false,
  ar: false,
  vr: false,
  'window-management': false,

  // The clipboard, files and stores outlive a visit.
  'clipboard-read': false,
  'clipboard-sanitized-write': false,
  'deprecated-sync-clipboard-read': false,
  fileSystem: false,
  'persistent-storage': false,
  'storage-access': false,
  'top-level-storage-access': false,

  // Devices of the machine.
  hid: false,
  serial: false,
  usb: false,
  nfc: false,
  midi: false,
  midiSysex: false,
  'smart-card': false,
  'speaker-selection': false,
  'web-printing': false,
  mediaKeySystem: false,

  // Holding the screen, the pointer or the keyboard; the window is full screen already.
  fullscreen: false,
  'automatic-fullscreen': false,
  pointerLock: false,
  keyboardLock: false,
  'system-wake-lock': false,

  // Reaching out of the app.
  notifications: false,
  openExternal: false,
  'payment-handler': false,
  'web-app-installation': false,
  'background-fetch': false,
  'background-sync': false,
  'periodic-background-sync': false,
  'local-network': false,
  'local-network-access': false,
  'loopback-network': false,

  unknown: false,
};

/** Answers the table for the app's own main frame; every other frame gets nothing. */
export function mayPermit({ permission, address, isMainFrame }: PermissionAsked): boolean {
  return isMainFrame && isAppAddress(address) && grants[permission] === true;
}
