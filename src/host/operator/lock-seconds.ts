/** How long the way in stays locked after so many wrong tries: guessing takes years, forgetting takes minutes. */

const triesBeforeLock = 5;
const firstLockSeconds = 30;
/** A prank must not shut the operator out for the day. */
const longestLockSeconds = 900;

/** The fifth wrong try in a row locks for 30 s, and each one after that for twice as long. */
export function lockSeconds(wrongTries: number): number {
  if (wrongTries < triesBeforeLock) return 0;
  const doublings = Math.min(wrongTries - triesBeforeLock, 10);
  return Math.min(longestLockSeconds, firstLockSeconds * 2 ** doublings);
}
