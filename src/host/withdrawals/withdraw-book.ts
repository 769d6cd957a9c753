/** Lists what an edition holds for the operator, each with whether it is withdrawn. */
import type { Told, WithdrawBook, WithdrawState } from '../../bridge/withdrawals.ts';
import type { Claim, Dataset, Wording } from '../../dataset/schema.ts';
import { stillSays } from './apply-withdrawals.ts';
import type { KeptWithdrawal } from './withdrawal-file.ts';

/** `dataset` is the edition as it was made. */
export function withdrawBook(dataset: Dataset, kept: readonly KeptWithdrawal[]): WithdrawBook {
  const told = (read: (wording: Wording) => string | undefined): Told =>
    Object.fromEntries(
      Object.entries(dataset.wording).map(([language, wording]) => [language, read(wording) ?? '']),
    );
  const stateOf = (fact: string, claim: string | null): WithdrawState => {
    const found = kept.find((each) => each.fact === fact && each.claim === claim);
    return found ? { reason: found.reason, on: found.on, lapsed: !stillSays(dataset, found) } : null;
  };
  const speakerOf = (claim: Claim): Told | null =>
    claim.kind === 'not-known' ? null : told((wording) => wording.speakers[claim.speaker]?.name);
  return {
    chapters: dataset.chapters.map(({ id: chapter, facts }) => ({
      id: chapter,
      title: told((wording) => wording.chapters[chapter]?.title),
      facts: facts.map(({ id: fact, claims }) => ({
        id: fact,
        label: told((wording) => wording.chapters[chapter]?.facts[fact]?.label),
        state: stateOf(fact, null),
        claims: claims.map((claim) => ({
          id: claim.id,
          speaker: speakerOf(claim),
          text: told((wording) => wording.chapters[chapter]?.claims[claim.id]?.wording),
          state: stateOf(fact, claim.id),
        })),
      })),
    })),
  };
}
