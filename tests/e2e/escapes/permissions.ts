/** What a page can ask of the machine: every permission, and every call that needs one. */
import type { Permission } from '../../rehearsal/stand-in-session.ts';
import { byHost, byScript, type Way } from './way.ts';

/** What Chromium can be asked about; names it does not know throw. */
const queried = [
  ...[
    'geolocation',
    'notifications',
    'push',
    'camera',
    'microphone',
    'midi',
    'clipboard-read',
    'clipboard-write',
  ],
  ...['persistent-storage', 'background-sync', 'background-fetch', 'periodic-background-sync', 'local-fonts'],
  ...['idle-detection', 'window-management', 'display-capture', 'storage-access', 'top-level-storage-access'],
  ...[
    'payment-handler',
    'nfc',
    'keyboard-lock',
    'pointer-lock',
    'captured-surface-control',
    'speaker-selection',
  ],
] as const;

/** Calls by their path from the window; each answer but a refusal got out. */
const calls: readonly (readonly [path: string, ...args: unknown[]])[] = [
  ['navigator.mediaDevices.getUserMedia', { audio: true }],
  ['navigator.mediaDevices.getUserMedia', { video: true }],
  ['navigator.mediaDevices.getDisplayMedia', { video: true }],
  ['navigator.usb.requestDevice', { filters: [] }],
  ['navigator.serial.requestPort'],
  ['navigator.hid.requestDevice', { filters: [] }],
  ['navigator.bluetooth.requestDevice', { acceptAllDevices: true }],
  ['navigator.requestMIDIAccess'],
  ['navigator.clipboard.readText'],
  ['navigator.clipboard.read'],
  ['navigator.clipboard.writeText', 'out'],
  ['navigator.share', { title: 'out' }],
  ['navigator.xr.requestSession', 'immersive-vr'],
  ['navigator.credentials.get', { publicKey: { challenge: new Uint8Array(16) } }],
  ['navigator.credentials.create', { publicKey: {} }],
  ['navigator.getInstalledRelatedApps'],
  ['navigator.registerProtocolHandler', 'web+out', './?%s'],
  ['document.documentElement.requestFullscreen'],
  ['document.documentElement.requestPointerLock'],
  ['screen.orientation.lock', 'portrait'],
];

/** Runs in the page: answers what a call gave, in words; a refusal throws. */
async function call([path, ...args]: readonly [string, ...unknown[]]): Promise<string | null> {
  const names = path.split('.');
  const last = names.pop() ?? '';
  const owner = names.reduce<unknown>((found, name) => Reflect.get(Object(found), name), window);
  const called: unknown = Reflect.get(Object(owner), last);
  if (typeof called !== 'function') return null;
  const answer: unknown = await Reflect.apply(called, owner, args);
  // What answers nothing shows on the page afterwards, or not at all.
  if (answer === undefined || (Array.isArray(answer) && answer.length === 0)) return null;
  return `it was granted: ${String(answer)}`;
}

/** Runs in the page. */
async function askAbout(name: string): Promise<string | null> {
  const query: unknown = Reflect.get(navigator.permissions, 'query');
  if (typeof query !== 'function') return null;
  const status: unknown = await Reflect.apply(query, navigator.permissions, [{ name }]);
  return Reflect.get(Object(status), 'state') === 'granted' ? 'it is granted' : null;
}

const refused: readonly Permission[] = [
  ...([
    'media',
    'display-capture',
    'geolocation',
    'notifications',
    'midi',
    'midiSysex',
    'clipboard-read',
  ] as const),
  ...(['clipboard-sanitized-write', 'fileSystem', 'fullscreen', 'pointerLock', 'keyboardLock'] as const),
  ...(['openExternal', 'idle-detection', 'mediaKeySystem', 'window-management', 'unknown'] as const),
];

/** Askers that are not the page of the app. */
const strangers = [
  'https://example.org/',
  'kiosk://elsewhere/',
  'kiosk://app.evil/',
  'about:blank',
  '',
] as const;

export const permissions: readonly Way[] = [
  ...queried.map((name) => byScript(`the permission ${name}`, askAbout, name)),
  ...calls.map((each) =>
    byScript(`${each[0]} ${each.length > 1 ? JSON.stringify(each[1]) : ''}`, call, each),
  ),
  byScript(
    'a place on earth',
    () =>
      new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('it was told'),
          () => resolve(null),
        ),
      ),
    null,
  ),
  byScript(
    'a notification',
    async () => ((await Notification.requestPermission()) === 'granted' ? 'granted' : null),
    null,
  ),
  ...refused.flatMap((permission) => [
    byHost(`the host is asked for ${permission}`, ({ askPermission }) => askPermission(permission).requested),
    byHost(`the host is asked about ${permission}`, ({ askPermission }) => askPermission(permission).checked),
  ]),
  ...strangers.map((address) =>
    byHost(`the host is asked for the wake lock by “${address}”`, ({ askPermission }) => {
      const { requested, checked } = askPermission('screen-wake-lock', { address });
      return requested || checked;
    }),
  ),
  byHost('the host is asked for the wake lock by a frame', ({ askPermission }) => {
    const { requested, checked } = askPermission('screen-wake-lock', { isMainFrame: false });
    return requested || checked;
  }),
  byHost('the host is asked for a picture of the screen', ({ electron }) => electron.session.grantsScreen()),
  byHost('the host is asked for a device', ({ electron }) =>
    electron.session.grantsDevice({
      ...{ deviceType: 'hid', origin: 'kiosk://app' },
      device: { deviceId: '1', guid: '1', vendorId: 1, productId: 1, name: 'stick', collections: [] },
    }),
  ),
];
