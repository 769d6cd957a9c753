/** The one place that knows there are two hosts: it answers the bridge that this page was given. */
import {
  bridgeProperty,
  type Channel,
  channels,
  handoutMark,
  handoutStandsMark,
  presenterMark,
} from '../bridge/channels.ts';
import type { Answer, KioskBridge, Start } from '../bridge/contract.ts';
import { toldMark } from '../bridge/told.ts';
import type { LanguageCode } from '../dataset/schema.ts';
import type { SoundSource } from './speech/sound-source.ts';

declare global {
  interface Window {
    /** Put there by the preload of the Electron host; absent on loopback. */
    readonly [bridgeProperty]?: KioskBridge;
  }
}

/** In Electron the preload's bridge; otherwise calls to the address that served the page, which carries the token. */
export function connectBridge(): KioskBridge {
  return window[bridgeProperty] ?? loopbackBridge;
}

/** Whether the host opened this page as the presenter's. */
export function isPresenterPage(): boolean {
  return location.hash === presenterMark;
}

/** The language of the handout that the host wants this page to be; `null` where it wants none. */
export function handoutLanguage(): LanguageCode | null {
  const { hash } = location;
  return hash.startsWith(handoutMark) ? hash.slice(handoutMark.length) : null;
}

/** The host that waits for it can print the page now. */
export function sayHandoutStands(): void {
  location.hash = handoutStandsMark;
}

const loopbackBridge = {
  start: async () => takeTold() ?? call(channels.start, null),
  narration: (language) => call(channels.narration, language),
  notes: (language) => call(channels.notes, language),
  reportFault: (report) => call(channels.reportFault, report),
  beat: (pulse) => call(channels.beat, pulse),
  count: (counted) => call(channels.count, counted),
  operatorDoor: () => call(channels.operatorDoor, null),
  enterPanel: (tried) => call(channels.enterPanel, tried),
  choosePin: (choice) => call(channels.choosePin, choice),
  operate: (operation) => call(channels.operate, operation),
  present: (wish) => call(channels.present, wish),
} satisfies KioskBridge;

/** What the host laid into the page, once: whoever asks again wants to know what there is now. */
function takeTold(): Answer<Start> | null {
  const told = document.getElementById(toldMark);
  told?.remove();
  return told && JSON.parse(told.textContent);
}

async function call<Value>(channel: Channel, input: unknown): Promise<Answer<Value>> {
  try {
    const response = await fetch(`bridge/${channel}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    });
    return response.ok ? await response.json() : unreachable(channel, `status ${response.status}`);
  } catch (error) {
    return unreachable(channel, String(error));
  }
}

/** The voice's way to the dataset. Where the host has no such sound or is gone, the text stands on the screen. */
export function connectSounds(bridge: KioskBridge): SoundSource {
  return {
    narrationOf: async (language) => {
      const answer = await bridge.narration(language);
      return answer.ok ? answer.value : null;
    },
    bytesOf: fetchSound,
  };
}

async function fetchSound(address: string): Promise<ArrayBuffer | null> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.arrayBuffer() : null;
  } catch (error) {
    // What `fetch` throws where there is no answer at all.
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** The host is gone or refuses: the visitor gets the Fault scene, which can try again. */
function unreachable(channel: Channel, message: string): Answer<never> {
  return { ok: false, problems: [{ code: 'unreadable', file: `bridge/${channel}`, path: '', message }] };
}
