/** Asks the host how far an adoption has come, again and again as long as one is under way. */
import { useEffect } from 'react';
import type { KioskBridge } from '../bridge/contract.ts';
import type { Panel, PanelEvent } from './operator/panel.ts';

const progressMs = 300;

export function useAdoptionProgress(
  bridge: KioskBridge,
  panel: Panel,
  tell: (event: PanelEvent) => void,
): void {
  const proof = panel.scene === 'edition' && panel.adopting ? panel.proof : null;
  useEffect(() => {
    if (proof === null) return;
    const timer = setInterval(async () => {
      const answer = await bridge.operate({ proof, act: 'adoption-progress', takes: null });
      tell({ type: 'adoptionProgressed', answer });
    }, progressMs);
    return () => clearInterval(timer);
  }, [proof, bridge, tell]);
}
