/** Answers the calls of the bridge on either host: checks what came in, and never stays silent. */
import { z } from 'zod';
import { type Channel, channels, sceneFault } from '../bridge/channels.ts';
import type { Answer, FaultReport, Pulse } from '../bridge/contract.ts';
import { checkCall, nothing } from './check-call.ts';
import { countHandler } from './counts/count-handler.ts';
import type { Counter } from './counts/open-counter.ts';
import type { Heart } from './heart.ts';
import type { Journal } from './journal.ts';
import type { KeptStart } from './keep-start.ts';

/** One handler for each channel. A host only carries: what came in goes in unchecked, the answer goes out as it is. */
export type BridgeHandlers = Readonly<Record<Channel, (input: unknown) => Promise<Answer<unknown>>>>;

export interface BridgeOptions {
  /** What the page is to show and to say, told of a fault that it can be to blame for. */
  readonly kept: Pick<KeptStart, 'start' | 'narration' | 'notes' | 'blame' | 'dataset'>;
  readonly journal: Pick<Journal, 'fault'>;
  readonly heart: Pick<Heart, 'beat'>;
  readonly counter: Pick<Counter, 'count'>;
}

/** A page in a fault loop must not fill the disk; past this many entries a start, its reports are dropped. */
export const mostPageFaults = 100;

const faultReport = z.strictObject({
  where: z.string().min(1).max(200),
  message: z.string().min(1).max(4_000),
}) satisfies z.ZodType<FaultReport>;

const language = z.string().min(1).max(35);

const count = z.number().int().min(0).max(10_000);
const pulse = z.strictObject({
  touches: count,
  presses: count,
  blank: z.boolean(),
  wantsRenewal: z.boolean(),
}) satisfies z.ZodType<Pulse>;

/** What a page may call while a visitor stands before it; the operator's calls are answered by `operatorHandlers`. */
export function bridgeHandlers({
  kept,
  journal,
  heart,
  counter,
}: BridgeOptions): Pick<BridgeHandlers, 'start' | 'narration' | 'notes' | 'report-fault' | 'beat' | 'count'> {
  let pageFaults = 0;

  const enterFault = async (report: FaultReport): Promise<Answer<null>> => {
    pageFaults += 1;
    if (pageFaults <= mostPageFaults) journal.fault(`page: ${report.where}: ${report.message}`);
    if (pageFaults === mostPageFaults + 1) {
      journal.fault(
        `page: more than ${mostPageFaults} faults since the start; further ones are not entered.`,
      );
    }
    if (report.where === sceneFault && pageFaults <= mostPageFaults) await kept.blame();
    return { ok: true, value: null };
  };

  return {
    [channels.start]: async (input) =>
      checkCall({ channel: channels.start, shape: nothing, input, answer: kept.start }),
    [channels.narration]: async (input) =>
      checkCall({
        channel: channels.narration,
        shape: language,
        input,
        answer: (code) => ({ ok: true, value: kept.narration(code) }),
      }),
    [channels.notes]: async (input) =>
      checkCall({
        channel: channels.notes,
        shape: language,
        input,
        answer: (code) => ({ ok: true, value: kept.notes(code) }),
      }),
    [channels.reportFault]: async (input) =>
      checkCall({ channel: channels.reportFault, shape: faultReport, input, answer: enterFault }),
    [channels.beat]: async (input) =>
      checkCall({
        channel: channels.beat,
        shape: pulse,
        input,
        answer: async (beat) => ({ ok: true, value: { again: await heart.beat(beat) } }),
      }),
    [channels.count]: countHandler(counter, kept.dataset),
  };
}
