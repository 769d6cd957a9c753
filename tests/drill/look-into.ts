/** Finds what of a running browser can be looked into, and reads its answers. */
import { readFileSync } from 'node:fs';
import { type DevTools, openDevTools } from './devtools.ts';

/** The port that a browser wrote into its profile when it started. */
export function debugPort(file: string): number {
  return Number(readFileSync(file, 'utf8').split('\n', 1)[0]);
}

interface Target {
  readonly type: string;
  readonly webSocketDebuggerUrl: string;
}

/** What can be looked into: the pages, or the browser itself. */
export async function listed(port: number, what: 'list' | 'version'): Promise<readonly Target[]> {
  const answer = await fetch(`http://127.0.0.1:${port}/json/${what}`, { signal: AbortSignal.timeout(2_000) });
  const targets: unknown = await answer.json();
  return [targets].flat().flatMap((target: unknown) => {
    if (typeof target !== 'object' || target === null || !('webSocketDebuggerUrl' in target)) return [];
    const type = 'type' in target ? String(target.type) : 'browser';
    return [{ type, webSocketDebuggerUrl: String(target.webSocketDebuggerUrl) }];
  });
}

export async function using<Result>(
  address: string | undefined,
  work: (tools: DevTools) => Promise<Result>,
): Promise<Result> {
  if (address === undefined) throw new Error('the browser has no page');
  const tools = await openDevTools(address);
  try {
    return await work(tools);
  } finally {
    tools.close();
  }
}

/** The text that an evaluated expression came to; `null` where it is none. */
export function textOf(evaluated: unknown): string | null {
  const found = JSON.stringify(evaluated).match(/"value":"([^"]*)"/);
  return found?.[1] ?? null;
}

/** Ids of the processes of one kind in an answer of `SystemInfo.getProcessInfo`. */
export function idsOf(info: unknown, kind: string): readonly number[] {
  const found = JSON.stringify(info).matchAll(/\{[^{}]*\}/g);
  return [...found].flatMap(([text]) => {
    const process: unknown = JSON.parse(text);
    if (typeof process !== 'object' || process === null || !('id' in process) || !('type' in process))
      return [];
    return process.type === kind ? [Number(process.id)] : [];
  });
}
