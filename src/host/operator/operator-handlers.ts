/** Answers the operator's calls of the bridge on either host. Whatever an act may be, its proof is looked at first. */
import { z } from 'zod';
import { channels } from '../../bridge/channels.ts';
import type { Answer } from '../../bridge/contract.ts';
import { type PinChoice, proofPath, type Try } from '../../bridge/operator.ts';
import type { ProblemCode } from '../../dataset/problem.ts';
import type { BridgeHandlers } from '../bridge-handlers.ts';
import { checkCall, nothing } from '../check-call.ts';
import type { Journal } from '../journal.ts';
import type { OperatorAccess } from './operator-access.ts';
import type { ActTable } from './operator-acts.ts';
import type { Proofs } from './proofs.ts';
import { pinShape, typedDigits } from './secret-shapes.ts';

export interface OperatorOptions {
  readonly access: OperatorAccess;
  readonly proofs: Pick<Proofs, 'isGood'>;
  readonly acts: ActTable;
  readonly journal: Pick<Journal, 'fault'>;
}

/** A script that guesses must not fill the journal. */
const mostRefusals = 100;

const proof = z.string().min(1).max(100);
const tried = z.strictObject({
  by: z.enum(['pin', 'recovery-code']),
  digits: typedDigits,
}) satisfies z.ZodType<Try>;
const choice = z.strictObject({ proof: proof.nullable(), pin: pinShape }) satisfies z.ZodType<PinChoice>;
const operation = z.strictObject({ proof, act: z.string(), takes: z.unknown() });

export function operatorHandlers({
  access,
  proofs,
  acts,
  journal,
}: OperatorOptions): Pick<BridgeHandlers, 'operator-door' | 'enter-panel' | 'choose-pin' | 'operate'> {
  const choosePin = async (chosen: PinChoice): Promise<Answer<unknown>> => {
    const outcome = await access.choosePin(chosen);
    if (outcome === null) return refuseProof(channels.choosePin);
    if (typeof outcome === 'string') return refuse(channels.choosePin, 'unreadable', ['', outcome]);
    return { ok: true, value: outcome };
  };
  let refusals = 0;
  const operate = async ({ proof: shown, act, takes }: z.infer<typeof operation>) => {
    if (!proofs.isGood(shown)) {
      refusals += 1;
      if (refusals <= mostRefusals) {
        journal.fault('Refused an act of the operator that came without the proof of the PIN.');
      }
      return refuseProof(channels.operate);
    }
    const known = isAct(act, acts) ? acts[act] : null;
    return known === null
      ? refuse(channels.operate, 'wrong-shape', ['act', `expected one of ${Object.keys(acts).join(', ')}`])
      : known(takes);
  };
  return {
    [channels.operatorDoor]: (input) =>
      checkCall({
        channel: channels.operatorDoor,
        shape: nothing,
        input,
        answer: async () => ({ ok: true, value: await access.door() }),
      }),
    [channels.enterPanel]: (input) =>
      checkCall({
        channel: channels.enterPanel,
        shape: tried,
        input,
        answer: async (digits) => ({ ok: true, value: await access.enter(digits) }),
      }),
    [channels.choosePin]: (input) =>
      checkCall({ channel: channels.choosePin, shape: choice, input, answer: choosePin }),
    [channels.operate]: (input) =>
      checkCall({ channel: channels.operate, shape: operation, input, answer: operate }),
  };
}

function isAct(name: string, acts: ActTable): name is keyof ActTable {
  return Object.hasOwn(acts, name);
}

function refuseProof(channel: string): Answer<never> {
  return refuse(channel, 'wrong-shape', [proofPath, 'expected the proof that the right PIN gives']);
}

function refuse(
  channel: string,
  code: ProblemCode,
  [path, message]: readonly [path: string, message: string],
): Answer<never> {
  return { ok: false, problems: [{ code, file: `bridge/${channel}`, path, message }] };
}
