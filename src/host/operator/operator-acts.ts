/** What each act of the operator takes, and what is done for it. */
import { z } from 'zod';
import { channels } from '../../bridge/channels.ts';
import type { Answer } from '../../bridge/contract.ts';
import type { Act, HostKind, OperatorActs } from '../../bridge/operator.ts';
import type { Finding, PageReading } from '../../bridge/self-check.ts';
import type { WithdrawTarget, WithdrawWish } from '../../bridge/withdrawals.ts';
import { checkCall } from '../check-call.ts';
import type { Journal } from '../journal.ts';
import type { CountDesk } from './count-desk.ts';
import type { EditionDesk } from './edition-desk.ts';
import type { ExportJournal } from './export-journal.ts';
import type { HandoutDesk } from './handout-desk.ts';
import type { Proofs } from './proofs.ts';
import type { SettingsDesk } from './settings-desk.ts';
import type { Ways } from './ways-out.ts';
import type { WithdrawDesk } from './withdraw-desk.ts';

export interface ActMakings {
  readonly host: HostKind;
  readonly journal: Pick<Journal, 'note'>;
  readonly proofs: Pick<Proofs, 'withdraw'>;
  readonly ways: Ways;
  readonly editions: EditionDesk;
  readonly settings: SettingsDesk;
  readonly counts: CountDesk;
  readonly withdrawals: WithdrawDesk;
  readonly handout: Pick<HandoutDesk, 'begin' | 'written'>;
  /** Lets a talk be given until it has ended. */
  readonly letTalk: () => void;
  readonly checkSelf: (page: PageReading) => Promise<readonly Finding[]>;
  readonly exportJournal: ExportJournal;
}

/** Checks what came with an act and carries it out. */
export type CarryOut = (takes: unknown) => Promise<Answer<unknown>>;

export type ActTable = Readonly<Record<Act, CarryOut>>;

const nothing = z.null('expected nothing');
const sourceId = z.string().regex(/^[0-9a-f]{16}$/, 'expected the id of a source');
const fingerprint = z.string().min(1).max(200);
const pixels = z.number().min(1).max(100_000);
const pageReading = z.strictObject({
  width: pixels,
  height: pixels,
  fingers: z.number().int().min(0).max(1_000),
}) satisfies z.ZodType<PageReading>;
const id = z.string().min(1).max(200);
const withdrawTarget = z.strictObject({ fact: id, claim: id.nullable() }) satisfies z.ZodType<WithdrawTarget>;
const withdrawWish = withdrawTarget.extend({
  reason: z.enum(['source-withdrew', 'our-error', 'objection']),
}) satisfies z.ZodType<WithdrawWish>;

export function operatorActs(makings: ActMakings): ActTable {
  const { host, journal, proofs, ways, editions, settings, counts, withdrawals, letTalk } = makings;
  const { checkSelf, exportJournal, handout } = makings;
  return {
    look: act<'look'>(nothing, async () => done({ host })),
    'self-check': act<'self-check'>(pageReading, async (page) => done(await checkSelf(page))),
    'export-journal': act<'export-journal'>(pageReading, async (page) => done(await exportJournal(page))),
    editions: act<'editions'>(nothing, async () => done(await editions.shelf())),
    'examine-edition': act<'examine-edition'>(sourceId, async (id) => done(await editions.examine(id))),
    'adopt-edition': act<'adopt-edition'>(fingerprint, async (asked) => {
      const adopted = await editions.adopt(asked);
      return adopted === null
        ? refuse('expected the fingerprint of the edition examined last')
        : done(adopted);
    }),
    'adoption-progress': act<'adoption-progress'>(nothing, async () => done(editions.progress())),
    'roll-back': act<'roll-back'>(nothing, async () => done(await editions.rollBack())),
    settings: act<'settings'>(nothing, async () => done(settings.kept())),
    // What may be changed is checked together with what stays.
    'save-settings': settings.save,
    'settings-copies': act<'settings-copies'>(nothing, async () => done(await settings.copies())),
    'export-settings': act<'export-settings'>(nothing, async () => done(await settings.copy())),
    counts: act<'counts'>(nothing, async () => done(await counts.book())),
    'switch-counting': act<'switch-counting'>(z.boolean(), async (on) => done(await counts.turn(on))),
    'export-counts': act<'export-counts'>(nothing, async () => done(await counts.export())),
    withdrawals: act<'withdrawals'>(nothing, async () => done(await withdrawals.book())),
    withdraw: act<'withdraw'>(withdrawWish, async (wish) => {
      const withdrew = await withdrawals.withdraw(wish);
      return withdrew === null ? refuse('expected a fact or a claim of the edition') : done(withdrew);
    }),
    restore: act<'restore'>(withdrawTarget, async (target) => done(await withdrawals.restore(target))),
    'write-handout': act<'write-handout'>(id, async (language) => {
      return (await handout.begin(language)) ? done(null) : refuse('expected a language of the exhibit');
    }),
    'handout-written': act<'handout-written'>(nothing, async () => done(handout.written())),
    restart: act<'restart'>(nothing, async () => {
      journal.note('The operator restarts the kiosk.');
      ways.restart();
      return done(null);
    }),
    quit: act<'quit'>(nothing, async () => {
      journal.note('The operator ends the kiosk.');
      ways.quit();
      return done(null);
    }),
    'begin-talk': act<'begin-talk'>(nothing, async () => {
      journal.note('The operator begins a talk.');
      letTalk();
      return done(null);
    }),
    leave: act<'leave'>(nothing, async () => {
      proofs.withdraw();
      return done(null);
    }),
  };
}

function act<Done extends Act>(
  shape: z.ZodType<OperatorActs[Done]['takes']>,
  does: (takes: OperatorActs[Done]['takes']) => Promise<Answer<OperatorActs[Done]['gives']>>,
): CarryOut {
  return (input) => checkCall({ channel: channels.operate, shape, input, answer: does });
}

function refuse(message: string): Answer<never> {
  const file = `bridge/${channels.operate}`;
  return { ok: false, problems: [{ code: 'wrong-shape', file, path: 'takes', message }] };
}

function done<Value>(value: Value): Answer<Value> {
  return { ok: true, value };
}
