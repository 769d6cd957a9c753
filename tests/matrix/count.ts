/** Writes what a test of the matrix has seen beside its result, for the counts at the end. */
import type { TestInfo } from '@playwright/test';

/** The name under which a count is kept. */
export const countType = 'views';

export function count(testInfo: TestInfo, views: number): void {
  testInfo.annotations.push({ type: countType, description: String(views) });
}
