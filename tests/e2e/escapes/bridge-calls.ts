/** Calls of the bridge that nobody may make: other channels, other arguments, other frames. */
import type { SenderFrame } from '../../rehearsal/stand-in-ipc.ts';
import { askHost } from './ask-host.ts';
import { operatorCalls } from './operator-calls.ts';
import { byHost, byScript, type Way } from './way.ts';

const unknownChannels = [
  ...['quit', 'exec', 'open-external', 'read-file', 'settings', 'START', 'start/', 'Start', 'start%00', '..'],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '',
    'report-fault.json',
    'ELECTRON_BROWSER_REQUIRE',
  ],
] as const;

const wrongArguments: readonly (readonly [channel: string, argument: unknown])[] = [
  ...[1, 'x', [], {}, true, { __proto__: null, a: 1 }].map((argument) => ['start', argument] as const),
  ...[null, 1, '', [], {}, { language: 'en' }].map((argument) => ['notes', argument] as const),
  ...[null, 1, 'look', [], {}, { act: 'look' }, { act: 'quit', takes: null }].map(
    (argument) => ['present', argument] as const,
  ),
  ...['keep-place', 'open-presenter', 'swap-displays'].map(
    (act) => ['present', { act, takes: null }] as const,
  ),
  ...[null, 1, 'x', [], {}, { where: 'x' }, { message: 'x' }].map(
    (argument) => ['report-fault', argument] as const,
  ),
  ['report-fault', { where: '', message: 'x' }],
  ['report-fault', { where: 'x', message: 7 }],
  ['report-fault', { where: 'x'.repeat(201), message: 'x' }],
  ['report-fault', { where: 'x', message: 'x'.repeat(4_001) }],
  ['report-fault', { where: 'x', message: 'x', path: '/etc/passwd' }],
  ...[null, 1, [], {}, { touches: 1 }].map((argument) => ['beat', argument] as const),
  ['beat', { touches: -1, presses: 0, wantsRenewal: false, blank: false }],
  ['beat', { touches: 1.5, presses: 0, wantsRenewal: false, blank: false }],
  ['beat', { touches: 10_001, presses: 0, wantsRenewal: false, blank: false }],
  ['beat', { touches: 0, presses: 0, wantsRenewal: false, blank: 'no' }],
  ['beat', { touches: 0, presses: 0, wantsRenewal: false, blank: false, more: 1 }],
  ...[null, 1, 'x', [], {}, { of: 'scene' }, { of: 'visit' }].map((argument) => ['count', argument] as const),
  ['count', { of: 'scene', scene: 'chapter', chapter: '../../etc', language: 'en' }],
  ['count', { of: 'scene', scene: 'quiz', chapter: null, language: 'en', answer: 1 }],
  ['count', { of: 'scene', scene: 'close', chapter: null, language: 'xx' }],
  ['count', { of: 'comfort', choice: 'party' }],
];

const bodies = ['', '{', 'null,', '\0', '[1', 'undefined', `"${'x'.repeat(70_000)}"`] as const;
const types = [
  '',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'application/json; charset=x',
] as const;

/** A refusal by the loopback host: an error, or an answer that says it is none. */
const posted = (
  way: string,
  channel: string,
  sent: { readonly body?: string; readonly type?: string },
): Way => ({
  way,
  on: ['loopback'],
  attempt: async ({ address }) => {
    const { body = 'null', type = 'application/json' } = sent;
    const headers = { origin: '{origin}', ...(type === '' ? {} : { 'content-type': type }) };
    const { status, text } = await askHost(address, {
      method: 'POST',
      path: `{own}bridge/${channel}`,
      headers,
      body,
    });
    return status >= 400 || status === 0 || text.startsWith('{"ok":false')
      ? null
      : `it was answered ${status}`;
  },
});

const appFrame: SenderFrame = { url: 'kiosk://app/', parent: null };
const strangers: readonly (readonly [string, SenderFrame | null])[] = [
  ['a frame that is gone', null],
  ['a web page', { url: 'https://example.org/', parent: null }],
  ['a page whose name begins alike', { url: 'kiosk://app.evil/', parent: null }],
  ['a page that names the app as its user', { url: 'kiosk://app@evil/', parent: null }],
  ['another file of the app', { url: 'kiosk://app/assets/index.js', parent: null }],
  ['a file', { url: 'file:///index.html', parent: null }],
  ['an empty page', { url: 'about:blank', parent: null }],
  ['a text as a page', { url: 'data:text/html,x', parent: null }],
  ['a frame inside the page with the address of the app', { url: 'kiosk://app/', parent: appFrame }],
  ['a foreign frame inside the page', { url: 'https://example.org/', parent: appFrame }],
];

const invoked = (way: string, frame: SenderFrame | null, [channel, argument]: readonly [string, unknown]) =>
  byHost(way, async ({ electron }) => {
    const outcome = await electron.ipc.invoke(frame, channel, [argument]);
    return outcome.ok && Reflect.get(Object(outcome.value), 'ok') !== false;
  });

const shown = (argument: unknown) => (JSON.stringify(argument) ?? 'nothing').slice(0, 60);

export const bridgeCalls: readonly Way[] = [
  ...unknownChannels.flatMap((channel) => [
    posted(`the channel “${channel}”`, channel, {}),
    invoked(`the channel “${channel}”`, appFrame, [channel, undefined]),
  ]),
  ...[...wrongArguments, ...operatorCalls].flatMap(([channel, argument]) => [
    posted(`${channel} with ${shown(argument)}`, channel, { body: JSON.stringify(argument) }),
    invoked(`${channel} with ${shown(argument)}`, appFrame, [channel, argument]),
  ]),
  ...bodies.slice(1).map((body) => posted(`a body “${body.slice(0, 20)}”`, 'report-fault', { body })),
  ...types.map((type) => posted(`a body of the type “${type}”`, 'start', { type })),
  ...strangers.flatMap(([who, frame]) =>
    ['start', 'report-fault', 'beat', 'count', 'operator-door', 'enter-panel', 'choose-pin', 'operate'].map(
      (channel) => invoked(`${channel} called by ${who}`, frame, [channel, undefined]),
    ),
  ),
  byScript(
    'something of the host on the window',
    () => {
      const names = [
        'require',
        'process',
        'module',
        'electron',
        'ipcRenderer',
        'Buffer',
        'global',
        '__carryToStandIn',
      ];
      return names.find((name) => name in window) ?? null;
    },
    null,
  ),
  byScript(
    'another bridge in place of the host’s',
    () => {
      if (!('kiosk' in window)) return null;
      return Reflect.set(window, 'kiosk', {}) || Reflect.deleteProperty(window, 'kiosk')
        ? 'it was replaced'
        : null;
    },
    null,
  ),
];
