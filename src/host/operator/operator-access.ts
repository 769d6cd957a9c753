/** Lets the operator in by PIN or recovery code, and nobody else: one try after another, each remembered before it is answered. */
import type { ChosenPin, Door, Entry, PinChoice, Try } from '../../bridge/operator.ts';
import type { Disk } from '../disk.ts';
import type { Journal } from '../journal.ts';
import { type Access, readAccess, writeAccess } from './access-file.ts';
import { type HashCost, hashSecret, isSecret } from './hash-secret.ts';
import { lockSeconds } from './lock-seconds.ts';
import type { Proofs } from './proofs.ts';
import { makeRecoveryCode } from './secret-shapes.ts';

export interface AccessOptions {
  readonly dataFolder: string;
  readonly disk: Disk;
  readonly journal: Pick<Journal, 'note' | 'fault'>;
  readonly proofs: Proofs;
  /** Milliseconds of a clock that never jumps: setting the clock on the wall opens no lock. */
  readonly nowMs: () => number;
  readonly cost: HashCost;
  /** Draws a digit. */
  readonly digit: () => number;
}

export interface OperatorAccess {
  door(): Promise<Door>;
  enter(tried: Try): Promise<Entry>;
  /** `null` where the choice has no right to be made, a word of the system where it cannot be kept. */
  choosePin(choice: PinChoice): Promise<ChosenPin | string | null>;
}

export function operatorAccess(options: AccessOptions): OperatorAccess {
  const { dataFolder, disk, journal, proofs, nowMs, cost, digit } = options;
  /** When the running lock began: with the last wrong try, or with this start. */
  let lockedFromMs = nowMs();
  /** Wrong tries that could not be written down count all the same until the next start. */
  let unwritten = 0;
  let complained = false;
  // One after another: five guesses sent at once are five guesses.
  let underWay: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(act: () => Promise<Value>): Promise<Value> => {
    const turn = underWay.then(act, act);
    underWay = turn.catch(() => undefined);
    return turn;
  };

  const read = async (): Promise<Access | null> => {
    const { access, complaint } = await readAccess(dataFolder, disk);
    if (complaint !== null && !complained) journal.fault(complaint);
    complained = complaint !== null;
    return access;
  };
  const wrongTries = (access: Access) => access.wrongTries + unwritten;
  const secondsLeft = (access: Access | null): number => {
    const seconds = access === null ? 0 : lockSeconds(wrongTries(access));
    return Math.max(0, Math.ceil(seconds - (nowMs() - lockedFromMs) / 1_000));
  };
  const remember = async (access: Access, tries: number) => {
    const written = await writeAccess(dataFolder, disk, { ...access, wrongTries: tries });
    unwritten = written.ok ? 0 : tries - access.wrongTries;
    if (!written.ok) journal.fault(`The tries at the PIN cannot be kept (${written.why}).`);
  };

  const enter = async ({ by, digits }: Try): Promise<Entry> => {
    const access = await read();
    const lockedSeconds = secondsLeft(access);
    if (access === null || lockedSeconds > 0) return { entered: false, lockedSeconds };
    const tries = wrongTries(access) + 1;
    if (await isSecret(digits, by === 'pin' ? access.pin : access.recoveryCode)) {
      if (tries > 1) await remember(access, 0);
      journal.note(`The operator’s panel was opened by ${by === 'pin' ? 'PIN' : 'recovery code'}.`);
      return { entered: true, proof: proofs.give() };
    }
    await remember(access, tries);
    lockedFromMs = nowMs();
    journal.note(`A wrong ${by === 'pin' ? 'PIN' : 'recovery code'} was entered (${tries} in a row).`);
    return { entered: false, lockedSeconds: secondsLeft({ ...access, wrongTries: tries - unwritten }) };
  };

  const choosePin = async ({ proof, pin }: PinChoice): Promise<ChosenPin | string | null> => {
    const access = await read();
    const mayChoose = access === null || (proof !== null && proofs.isGood(proof));
    if (!mayChoose) return null;
    const recoveryCode = makeRecoveryCode(digit);
    const [pinHash, codeHash] = await Promise.all([hashSecret(pin, cost), hashSecret(recoveryCode, cost)]);
    const chosen = { version: 1, pin: pinHash, recoveryCode: codeHash, wrongTries: 0 } as const;
    const written = await writeAccess(dataFolder, disk, chosen);
    if (!written.ok) return written.why;
    unwritten = 0;
    journal.note('The operator chose a PIN.');
    return { proof: proofs.give(), recoveryCode };
  };

  return {
    door: () =>
      inTurn(async () => {
        const access = await read();
        return {
          hasPin: access !== null,
          lockedSeconds: secondsLeft(access),
          setUpProof: access === null ? proofs.give() : null,
        };
      }),
    enter: (tried) => inTurn(() => enter(tried)),
    choosePin: (choice) => inTurn(() => choosePin(choice)),
  };
}
