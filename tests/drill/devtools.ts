/** Speaks to a browser over its debugging port, with a limit on every answer: a hung page gives none. */

export interface DevTools {
  /** Answers the result of a call; throws when it takes too long. */
  send(method: string, params?: object): Promise<unknown>;
  close(): void;
}

const longestAnswerMs = 2_000;

export async function openDevTools(address: string): Promise<DevTools> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (result: unknown) => void>();
  await inTime(
    new Promise<void>((resolve, reject) => {
      socket.addEventListener('open', () => resolve());
      socket.addEventListener('error', () => reject(new Error('the browser is not to be reached')));
    }),
  );
  socket.addEventListener('message', ({ data }) => {
    const message: unknown = JSON.parse(String(data));
    if (typeof message !== 'object' || message === null || !('id' in message)) return;
    waiting.get(Number(message.id))?.('result' in message ? message.result : null);
  });
  let last = 0;
  return {
    send: (method, params = {}) => {
      last += 1;
      const id = last;
      const answer = new Promise<unknown>((resolve) => waiting.set(id, resolve));
      socket.send(JSON.stringify({ id, method, params }));
      return inTime(answer);
    },
    close: () => socket.close(),
  };
}

async function inTime<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the browser does not answer')), longestAnswerMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
