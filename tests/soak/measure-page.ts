/** What a page holds after its rubbish has been collected. */
import type { CDPSession } from 'playwright';

export interface Held {
  readonly heapBytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

const collections = 3;

export async function measurePage(session: CDPSession): Promise<Held> {
  await session.send('HeapProfiler.enable');
  for (let count = 0; count < collections; count += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize: heapBytes } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters');
  return { heapBytes, nodes, listeners };
}
