/**
 * Speaks Chromium's DevTools protocol over the two pipes that a browser with `--remote-debugging-pipe` is started with: JSON,
 * each message ended by a zero byte. No port is opened.
 */
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';

const message = z.object({
  id: z.number().optional(),
  result: z.unknown().optional(),
  error: z.object({ message: z.string() }).optional(),
  method: z.string().optional(),
  params: z.unknown().optional(),
});

export interface DevtoolsCall {
  readonly method: string;
  readonly params?: object;
  /** The page that is spoken to; the browser itself where it is left out. */
  readonly sessionId?: string;
}

export interface Devtools {
  /** Rejects with what the browser says against it, and once the pipe has ended. */
  readonly call: (call: DevtoolsCall) => Promise<unknown>;
  /** Answers the next event of this name that `isMeant` takes. */
  readonly event: (method: string, isMeant: (params: unknown) => boolean) => Promise<void>;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

export function devtoolsPipe(to: Writable, from: Readable): Devtools {
  const asked = new Map<number, Waiting>();
  const heard: { method: string; isMeant: (params: unknown) => boolean; waiting: Waiting }[] = [];
  let ids = 0;
  let rest = '';
  let over: Error | null = null;
  const end = (why: string) => {
    over ??= new Error(why);
    for (const { reject } of [...asked.values(), ...heard.map(({ waiting }) => waiting)]) reject(over);
    asked.clear();
    heard.length = 0;
  };
  const take = (text: string) => {
    const { id, result, error, method, params } = message.parse(JSON.parse(text));
    if (id !== undefined) {
      if (error) asked.get(id)?.reject(new Error(error.message));
      else asked.get(id)?.resolve(result);
      asked.delete(id);
      return;
    }
    for (const each of heard.filter((one) => one.method === method && one.isMeant(params))) {
      heard.splice(heard.indexOf(each), 1);
      each.waiting.resolve(undefined);
    }
  };
  from.setEncoding('utf8');
  from.on('data', (chunk: string) => {
    const texts = (rest + chunk).split('\0');
    rest = texts.pop() ?? '';
    for (const text of texts) take(text);
  });
  from.on('close', () => end('the browser has ended'));
  // Either pipe of a browser that has gone may break before it closes.
  for (const pipe of [from, to]) pipe.on('error', (error) => end(error.message));
  const wait = (keep: (waiting: Waiting) => void) =>
    new Promise<unknown>((resolve, reject) => {
      if (over) reject(over);
      else keep({ resolve, reject });
    });
  return {
    call: (call) => {
      ids += 1;
      const id = ids;
      const answer = wait((waiting) => asked.set(id, waiting));
      if (!over) to.write(`${JSON.stringify({ id, ...call })}\0`);
      return answer;
    },
    event: async (method, isMeant) => {
      await wait((waiting) => heard.push({ method, isMeant, waiting }));
    },
  };
}
