/** Lets the slides and the presenter's view change places: by the host where it moves windows, else by the pages themselves. */
import type { KioskBridge } from '../../bridge/contract.ts';

export async function swapDisplays(
  bridge: Pick<KioskBridge, 'present'>,
  changeParts: () => void,
): Promise<void> {
  const answer = await bridge.present({ act: 'swap-displays', takes: null });
  if (answer.ok && answer.value.by === 'pages') changeParts();
}
