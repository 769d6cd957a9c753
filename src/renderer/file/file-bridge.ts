/** Answers the bridge where there is no host: the dataset stands in the page, nobody listens, and there is nothing to operate. The notes stay with the presenter. */
import { type Channel, channels } from '../../bridge/channels.ts';
import type { Answer, KioskBridge, Start } from '../../bridge/contract.ts';
import type { SoundSource } from '../speech/sound-source.ts';

export function fileBridge(start: Start): KioskBridge {
  return {
    start: async () => ({ ok: true, value: start }),
    notes: async () => ({ ok: true, value: null }),
    narration: async () => ({ ok: true, value: null }),
    count: async () => ({ ok: true, value: null }),
    reportFault: async () => ({ ok: true, value: null }),
    beat: async () => ({ ok: true, value: { again: false } }),
    operatorDoor: async () => noHost(channels.operatorDoor),
    enterPanel: async () => noHost(channels.enterPanel),
    choosePin: async () => noHost(channels.choosePin),
    operate: async () => noHost(channels.operate),
    present: async () => noHost(channels.present),
  };
}

/** The sounds would make the file twelve times as large; a touch on Listen says that there is no voice. */
export const noSounds: SoundSource = {
  narrationOf: async () => null,
  bytesOf: async () => null,
};

function noHost(channel: Channel): Answer<never> {
  const message = 'a file has no host that could do this';
  return { ok: false, problems: [{ code: 'unreadable', file: `bridge/${channel}`, path: '', message }] };
}
