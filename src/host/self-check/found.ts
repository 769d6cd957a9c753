/** Writes down a finding. */
import type { FindingCode, FindingData, Verdict } from '../../bridge/self-check.ts';

export interface Found<Code extends FindingCode> {
  readonly code: Code;
  readonly verdict: Verdict;
  readonly data: FindingData[Code];
}

export function good<Code extends FindingCode>(code: Code, data: FindingData[Code]): Found<Code> {
  return { code, verdict: 'good', data };
}

export function repair<Code extends FindingCode>(code: Code, data: FindingData[Code]): Found<Code> {
  return { code, verdict: 'repair', data };
}

/** For what this machine does not tell. */
export function notKnown<Code extends FindingCode>(code: Code, data: FindingData[Code]): Found<Code> {
  return { code, verdict: 'not-known', data };
}
