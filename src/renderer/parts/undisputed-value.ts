/** The one figure or day that may stand beside a fact's label: only where no source says otherwise. */
import { isSuperseded } from '../../dataset/claim-order.ts';
import type { Fact, LanguageCode } from '../../dataset/schema.ts';
import { standing } from '../../dataset/standing.ts';
import type { Words } from '../words/words.ts';
import { valueText } from './value-text.ts';

/** Nothing where sources disagree, where it is an opinion or not known, and where the answer is in words. */
export function undisputedValue(fact: Fact, language: LanguageCode, words: Words): string | null {
  const stands = standing(fact);
  if (stands !== 'agreed' && stands !== 'single-source') return null;
  for (const claim of fact.claims) {
    if (claim.kind === 'not-known' || isSuperseded(claim, fact)) continue;
    const text = valueText(claim.value, language, words);
    if (text) return text;
  }
  return null;
}
