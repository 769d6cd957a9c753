/** Hands on a dataset without what the operator withdrew from it, checked again as a whole. */
import type { Answer } from '../../bridge/contract.ts';
import { checkIntegrity } from '../../dataset/integrity.ts';
import type { Dataset } from '../../dataset/schema.ts';
import { withdraw } from '../../dataset/withdraw.ts';
import { withdrawalContent } from './withdrawal-content.ts';
import type { KeptWithdrawal } from './withdrawal-file.ts';

/** Whether the dataset still says the very thing that was withdrawn. */
export function stillSays(dataset: Dataset, { fact, claim, content }: KeptWithdrawal): boolean {
  return withdrawalContent(dataset, fact, claim) === content;
}

/** Rather a fault on the screen than what was withdrawn from it. */
export function applyWithdrawals(dataset: Dataset, kept: readonly KeptWithdrawal[]): Answer<Dataset> {
  const value = withdraw(
    dataset,
    kept.filter((each) => stillSays(dataset, each)),
  );
  const problems = value === dataset ? [] : checkIntegrity(value);
  return problems.length === 0 ? { ok: true, value } : { ok: false, problems };
}
