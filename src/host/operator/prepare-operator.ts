/** Puts together what lets the operator in and what the operator can do. */
import { randomInt } from 'node:crypto';
import type { HostKind } from '../../bridge/operator.ts';
import type { Finding, PageReading } from '../../bridge/self-check.ts';
import { realDisk } from '../disk.ts';
import type { Journal } from '../journal.ts';
import type { CountDesk } from './count-desk.ts';
import type { EditionDesk } from './edition-desk.ts';
import type { ExportJournal } from './export-journal.ts';
import { usualCost } from './hash-secret.ts';
import { operatorAccess } from './operator-access.ts';
import { operatorActs } from './operator-acts.ts';
import { operatorHandlers } from './operator-handlers.ts';
import { openProofs } from './proofs.ts';
import type { SettingsDesk } from './settings-desk.ts';
import { openWaysOut, type WaysOut } from './ways-out.ts';
import type { WithdrawDesk } from './withdraw-desk.ts';
import type { WriteToStick } from './write-to-stick.ts';

export interface OperatorMakings {
  readonly host: HostKind;
  readonly dataFolder: string;
  readonly journal: Pick<Journal, 'note' | 'fault'>;
  readonly editions: EditionDesk;
  readonly settings: SettingsDesk;
  readonly counts: CountDesk;
  readonly withdrawals: WithdrawDesk;
  readonly toStick: WriteToStick;
  readonly checkSelf: (page: PageReading) => Promise<readonly Finding[]>;
  readonly exportJournal: ExportJournal;
}

export interface PreparedOperator {
  readonly handlers: ReturnType<typeof operatorHandlers>;
  readonly waysOut: Pick<WaysOut, 'lead'>;
}

export function prepareOperator(makings: OperatorMakings): PreparedOperator {
  const {
    host,
    dataFolder,
    journal,
    editions,
    settings,
    counts,
    withdrawals,
    toStick,
    checkSelf,
    exportJournal,
  } = makings;
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
  const acts = operatorActs({
    host,
    journal,
    proofs,
    ways: waysOut,
    editions,
    settings,
    counts,
    withdrawals,
    toStick,
    checkSelf,
    exportJournal,
  });
  return { handlers: operatorHandlers({ access, proofs, acts, journal }), waysOut };
}
