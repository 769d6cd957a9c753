/** Answers the calls of the bridge on either host: checks what came in, and never stays silent. */
import { z } from 'zod';
import { type Channel, channels } from '../bridge/channels.ts';
import type { Answer, FaultReport, Pulse, Start } from '../bridge/contract.ts';
import { writePath } from '../dataset/write-path.ts';
import type { Heart } from './heart.ts';
import type { Journal } from './journal.ts';

/** One handler for each channel. A host only carries: what came in goes in unchecked, the answer goes out as it is. */
export type BridgeHandlers = Readonly<Record<Channel, (input: unknown) => Promise<Answer<unknown>>>>;

export interface BridgeOptions {
  /** What `start` answers, worked out once before the page is shown. */
  readonly start: Answer<Start>;
  readonly journal: Pick<Journal, 'fault'>;
  readonly heart: Pick<Heart, 'beat'>;
}

/** A page in a fault loop must not fill the disk; past this many entries a start, its reports are dropped. */
export const mostPageFaults = 100;

/** `start` takes nothing, which a carrier may spell `undefined` or `null`. */
const nothing = z.union([z.undefined(), z.null()], 'expected nothing');

const faultReport = z.strictObject({
  where: z.string().min(1).max(200),
  message: z.string().min(1).max(4_000),
}) satisfies z.ZodType<FaultReport>;

const count = z.number().int().min(0).max(10_000);
const pulse = z.strictObject({
  touches: count,
  presses: count,
  blank: z.boolean(),
}) satisfies z.ZodType<Pulse>;

export function bridgeHandlers({ start, journal, heart }: BridgeOptions): BridgeHandlers {
  let pageFaults = 0;

  const enterFault = (report: FaultReport): Answer<null> => {
    pageFaults += 1;
    if (pageFaults <= mostPageFaults) journal.fault(`page: ${report.where}: ${report.message}`);
    if (pageFaults === mostPageFaults + 1) {
      journal.fault(
        `page: more than ${mostPageFaults} faults since the start; further ones are not entered.`,
      );
    }
    return { ok: true, value: null };
  };

  return {
    [channels.start]: async (input) =>
      checked({ channel: channels.start, shape: nothing, input, answer: () => start }),
    [channels.reportFault]: async (input) =>
      checked({ channel: channels.reportFault, shape: faultReport, input, answer: enterFault }),
    [channels.beat]: async (input) =>
      checked({
        channel: channels.beat,
        shape: pulse,
        input,
        answer: async (beat) => ({ ok: true, value: { again: await heart.beat(beat) } }),
      }),
  };
}

interface Call<Input> {
  readonly channel: Channel;
  readonly shape: z.ZodType<Input>;
  readonly input: unknown;
  readonly answer: (input: Input) => Answer<unknown> | Promise<Answer<unknown>>;
}

async function checked<Input>({ channel, shape, input, answer }: Call<Input>): Promise<Answer<unknown>> {
  const result = shape.safeParse(input);
  if (result.success) return answer(result.data);
  return {
    ok: false,
    problems: result.error.issues.map((issue) => ({
      code: 'wrong-shape',
      file: `bridge/${channel}`,
      path: writePath(issue.path),
      message: issue.message,
    })),
  };
}
