/** Lets the operator take a fact or a claim off the screen, with a reason, and put it back: one after another, each kept before it holds. */
import type { WithdrawBook, WithdrawTarget, WithdrawWish, Withdrew } from '../../bridge/withdrawals.ts';
import type { Dataset } from '../../dataset/schema.ts';
import { dayOf } from '../counts/count-key.ts';
import type { Disk } from '../disk.ts';
import type { Journal } from '../journal.ts';
import { withdrawBook } from '../withdrawals/withdraw-book.ts';
import { withdrawalContent } from '../withdrawals/withdrawal-content.ts';
import { type KeptWithdrawal, readWithdrawals, writeWithdrawals } from '../withdrawals/withdrawal-file.ts';

export interface WithdrawDeskOptions {
  readonly disk: Disk;
  readonly dataFolder: string;
  /** The edition that is shown, as it was made; `null` where nothing can be shown. */
  readonly whole: () => Dataset | null;
  /** Has what is shown worked out anew. */
  readonly renew: () => Promise<void>;
  readonly now: () => Date;
  readonly journal: Pick<Journal, 'note' | 'fault'>;
}

export interface WithdrawDesk {
  book(): Promise<WithdrawBook>;
  /** `null` where the edition has no such thing. */
  withdraw(wish: WithdrawWish): Promise<Withdrew | null>;
  restore(target: WithdrawTarget): Promise<Withdrew>;
}

export function withdrawDesk(options: WithdrawDeskOptions): WithdrawDesk {
  const { disk, dataFolder, whole, renew, now, journal } = options;
  let underWay: Promise<unknown> = Promise.resolve();

  const book = async (): Promise<WithdrawBook> => {
    const dataset = whole();
    const { kept } = await readWithdrawals(dataFolder, disk);
    return dataset === null ? { chapters: [] } : withdrawBook(dataset, kept);
  };
  const change = (to: (kept: readonly KeptWithdrawal[]) => readonly KeptWithdrawal[], done: string) => {
    const turn = underWay.then(async (): Promise<Withdrew> => {
      const { kept } = await readWithdrawals(dataFolder, disk);
      const written = await writeWithdrawals(dataFolder, disk, to(kept));
      if (written.ok) {
        journal.note(done);
        await renew();
      } else journal.fault(`What is withdrawn cannot be kept (${written.why}).`);
      return { kept: written.ok, book: await book() };
    });
    underWay = turn.catch(() => undefined);
    return turn;
  };

  return {
    book,
    withdraw: async ({ fact, claim, reason }) => {
      const dataset = whole();
      const content = dataset && withdrawalContent(dataset, fact, claim);
      if (content === null) return null;
      const added = { fact, claim, reason, on: dayOf(now()), content };
      return change(
        (kept) => [...kept.filter((each) => !isSame(each, added)), added],
        `The operator withdrew ${nameOf(added)} (${reason}).`,
      );
    },
    restore: (target) =>
      change(
        (kept) => kept.filter((each) => !isSame(each, target)),
        `The operator put back ${nameOf(target)}.`,
      ),
  };
}

function isSame(one: WithdrawTarget, other: WithdrawTarget): boolean {
  return one.fact === other.fact && one.claim === other.claim;
}

function nameOf({ fact, claim }: WithdrawTarget): string {
  return claim === null ? `the fact ${fact}` : `the claim ${claim} of the fact ${fact}`;
}
