/** Asks the host how far something has come that takes long, again and again as long as it is under way. */
import { useEffect } from 'react';
import type { KioskBridge } from '../bridge/contract.ts';
import type { Panel, PanelEvent } from './operator/panel.ts';

const progressMs = 300;

export function useProgress(bridge: KioskBridge, panel: Panel, tell: (event: PanelEvent) => void): void {
  const proof = 'proof' in panel ? panel.proof : null;
  const waitsFor = waitOf(panel);
  useEffect(() => {
    if (proof === null || waitsFor === null) return;
    const timer = setInterval(async () => {
      tell(
        waitsFor === 'adoption'
          ? {
              type: 'adoptionProgressed',
              answer: await bridge.operate({ proof, act: 'adoption-progress', takes: null }),
            }
          : {
              type: 'handoutProgressed',
              answer: await bridge.operate({ proof, act: 'handout-written', takes: null }),
            },
      );
    }, progressMs);
    return () => clearInterval(timer);
  }, [proof, waitsFor, bridge, tell]);
}

function waitOf(panel: Panel): 'adoption' | 'handout' | null {
  if (panel.scene === 'edition' && panel.adopting) return 'adoption';
  return panel.scene === 'handout' && panel.begun ? 'handout' : null;
}
