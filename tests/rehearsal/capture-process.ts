/** Takes what a host in this process prints, and takes back the listeners that it leaves on the process. */

export interface CapturedProcess {
  /** Every line printed to standard error since, in order. */
  readonly lines: readonly string[];
  release(): void;
}

const watchedEvents = ['uncaughtException', 'unhandledRejection', 'SIGINT', 'SIGTERM'] as const;

export function captureProcess(): CapturedProcess {
  const lines: string[] = [];
  const write = process.stderr.write;
  process.stderr.write = (chunk: string | Uint8Array) => {
    lines.push(...String(chunk).split('\n').filter(Boolean));
    return true;
  };
  const before = new Map(watchedEvents.map((event) => [event, new Set(process.rawListeners(event))]));

  return {
    lines,
    release: () => {
      process.stderr.write = write;
      for (const [event, kept] of before) {
        for (const listener of process.rawListeners(event)) {
          if (!kept.has(listener)) Reflect.apply(process.off, process, [event, listener]);
        }
      }
    },
  };
}
