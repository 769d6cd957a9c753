/** Answers what a talk asks of its host. Where nobody allowed presenting, nothing but that is answered. */
import { z } from 'zod';
import { channels } from '../../bridge/channels.ts';
import type { Answer } from '../../bridge/contract.ts';
import type { TalkAct, TalkActs } from '../../bridge/talk.ts';
import type { BridgeHandlers } from '../bridge-handlers.ts';
import { checkCall } from '../check-call.ts';
import type { Journal } from '../journal.ts';
import type { Written } from '../write-atomically.ts';
import { runOrder, type TalkFiles, talkPlace } from './talk-files.ts';
import type { TalkLeave } from './talk-leave.ts';
import type { TalkWindows } from './talk-windows.ts';

export interface TalkMakings {
  readonly leave: Omit<TalkLeave, 'give'>;
  readonly files: TalkFiles;
  readonly windows: TalkWindows;
  readonly journal: Pick<Journal, 'note' | 'fault'>;
}

type CarryOut = (takes: unknown) => Promise<Answer<unknown>>;

const wish = z.strictObject({ act: z.string(), takes: z.unknown() });
const nothing = z.null('expected nothing');
const noDoor = { mayPresent: false, atOnce: false, place: null, runs: [] } as const;

export function talkHandlers(makings: TalkMakings): Pick<BridgeHandlers, 'present'> {
  const acts = talkActs(makings);
  return {
    [channels.present]: (input) =>
      checkCall({
        channel: channels.present,
        shape: wish,
        input,
        answer: async ({ act, takes }) => {
          if (!isAct(act, acts)) return refuse(`expected one of ${Object.keys(acts).join(', ')}`);
          if (act !== 'look' && !makings.leave.mayPresent())
            return refuse('expected that presenting is allowed');
          return acts[act](takes);
        },
      }),
  };
}

function talkActs({ leave, files, windows, journal }: TalkMakings): Record<TalkAct, CarryOut> {
  /** What the disk refuses is told; the talk goes on without. */
  const kept = (written: Written) => {
    if (!written.ok) journal.fault(`The talk cannot be remembered (${written.why}).`);
  };
  return {
    look: act<'look'>(nothing, async () =>
      leave.mayPresent()
        ? {
            mayPresent: true,
            atOnce: leave.beginsAtOnce(),
            place: await files.place(),
            runs: await files.runs(),
          }
        : noDoor,
    ),
    'keep-place': act<'keep-place'>(talkPlace.nullable(), async (place) => {
      if (place === null) {
        leave.takeBack();
        windows.closePresenter();
      }
      kept(await files.keepPlace(place));
      return null;
    }),
    'open-presenter': act<'open-presenter'>(nothing, async () => ({ opened: await windows.openPresenter() })),
    'swap-displays': act<'swap-displays'>(nothing, async () => ({ by: await windows.swap() })),
    'save-run': act<'save-run'>(runOrder, async (run) => {
      const others = (await files.runs()).filter(({ name }) => name !== run.name);
      kept(await files.keepRuns([...others, run]));
      return files.runs();
    }),
    'remove-run': act<'remove-run'>(z.string().max(100), async (removed) => {
      kept(await files.keepRuns((await files.runs()).filter(({ name }) => name !== removed)));
      return files.runs();
    }),
  };
}

function act<Done extends TalkAct>(
  shape: z.ZodType<TalkActs[Done]['takes']>,
  does: (takes: TalkActs[Done]['takes']) => Promise<TalkActs[Done]['gives']>,
): CarryOut {
  return (input) =>
    checkCall({
      channel: channels.present,
      shape,
      input,
      answer: async (takes) => ({ ok: true, value: await does(takes) }),
    });
}

function isAct(name: string, acts: Readonly<Record<TalkAct, CarryOut>>): name is TalkAct {
  return Object.hasOwn(acts, name);
}

function refuse(message: string): Answer<never> {
  const file = `bridge/${channels.present}`;
  return { ok: false, problems: [{ code: 'wrong-shape', file, path: 'act', message }] };
}
