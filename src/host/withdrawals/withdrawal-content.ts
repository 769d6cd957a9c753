/**
 * What exactly was withdrawn: a digest of what a fact or a claim says and who says it. An edition that says the same
 * stays without it; one that says something else is shown whole, and the panel tells so.
 */
import type { Dataset } from '../../dataset/schema.ts';
import { sha256 } from '../editions/sha256.ts';

/** `null` where the dataset has no such thing. */
export function withdrawalContent(dataset: Dataset, factId: string, claimId: string | null): string | null {
  const chapter = dataset.chapters.find(({ facts }) => facts.some(({ id }) => id === factId));
  const fact = chapter?.facts.find(({ id }) => id === factId);
  const claims = fact?.claims.filter(({ id }) => claimId === null || id === claimId) ?? [];
  if (!chapter || !fact || claims.length === 0) return null;
  const languages = Object.keys(dataset.wording).toSorted();
  const told = languages.map((language) => dataset.wording[language]?.chapters[chapter.id]);
  const question = claimId === null ? told.map((words) => words?.facts[factId]?.question) : [];
  // Named one by one: what a later version of the app adds to a claim must not bring it back.
  const said = claims.map((claim) => [
    claim.id,
    claim.kind,
    ...(claim.kind === 'not-known'
      ? [claim.checkedOn]
      : [claim.speaker, claim.said, claim.source, JSON.stringify(claim.value)]),
    ...told.map((words) => words?.claims[claim.id]?.wording),
  ]);
  return sha256(new TextEncoder().encode(JSON.stringify([question, said])));
}
