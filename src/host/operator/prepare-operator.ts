/** Puts together what lets the operator in and what the operator can do. */
import { randomInt } from 'node:crypto';
import { realDisk } from '../disk.ts';
import type { Journal } from '../journal.ts';
import { usualCost } from './hash-secret.ts';
import { operatorAccess } from './operator-access.ts';
import { type ActMakings, operatorActs } from './operator-acts.ts';
import { operatorHandlers } from './operator-handlers.ts';
import { openProofs } from './proofs.ts';
import { openWaysOut, type WaysOut } from './ways-out.ts';

export interface OperatorMakings extends Omit<ActMakings, 'proofs' | 'ways'> {
  readonly dataFolder: string;
  readonly journal: Pick<Journal, 'note' | 'fault'>;
}

export interface PreparedOperator {
  readonly handlers: ReturnType<typeof operatorHandlers>;
  readonly waysOut: Pick<WaysOut, 'lead'>;
}

export function prepareOperator(makings: OperatorMakings): PreparedOperator {
  const { dataFolder, journal } = makings;
  const nowMs = () => performance.now();
  const proofs = openProofs(nowMs);
  const waysOut = openWaysOut((ms, work) => void setTimeout(work, ms));
  const access = operatorAccess({
    dataFolder,
    disk: realDisk(),
    journal,
    proofs,
    nowMs,
    cost: usualCost,
    digit: () => randomInt(10),
  });
  const acts = operatorActs({ ...makings, proofs, ways: waysOut });
  return { handlers: operatorHandlers({ access, proofs, acts, journal }), waysOut };
}
