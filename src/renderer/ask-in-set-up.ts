/** What the set-up waits for from the host, and how that is asked. */
import type { KioskBridge } from '../bridge/contract.ts';
import type { SettingsPart } from '../bridge/set-up.ts';
import { partToSave, type SetUp, type SetUpEvent } from './operator/set-up.ts';

export type SetUpWish =
  | { readonly for: 'settings' | 'settings-copies' | 'export-settings' }
  | { readonly for: 'save-settings'; readonly part: SettingsPart };

export function wishInSetUp(setUp: SetUp): SetUpWish | null {
  if (setUp.at === 'opening') return { for: 'settings' };
  if (setUp.asks === 'export') return { for: 'export-settings' };
  if (setUp.asks === 'save') {
    const part = partToSave(setUp);
    return part === null ? null : { for: 'save-settings', part };
  }
  return setUp.at === 'copies' && setUp.copies === null ? { for: 'settings-copies' } : null;
}

export async function askInSetUp(bridge: KioskBridge, proof: string, wish: SetUpWish): Promise<SetUpEvent> {
  switch (wish.for) {
    case 'settings':
      return {
        type: 'settingsAnswered',
        answer: await bridge.operate({ proof, act: 'settings', takes: null }),
      };
    case 'save-settings':
      return {
        type: 'saveAnswered',
        answer: await bridge.operate({ proof, act: 'save-settings', takes: wish.part }),
      };
    case 'settings-copies':
      return {
        type: 'copiesAnswered',
        answer: await bridge.operate({ proof, act: 'settings-copies', takes: null }),
      };
    case 'export-settings':
      return {
        type: 'exportAnswered',
        answer: await bridge.operate({ proof, act: 'export-settings', takes: null }),
      };
  }
}
