/** Notices a machine whose clock is wrong: it cannot be earlier than the day on which the dataset was checked. */

/** A sentence for the operator; `null` where nothing is wrong. A day is left for time zones. */
export function judgeClock(now: Date, checkedOn: string): string | null {
  const dayMs = 86_400_000;
  if (now.getTime() >= Date.parse(checkedOn) - dayMs) return null;
  const today = now.toISOString().slice(0, 10);
  return `The machine's clock says ${today}, which is before the dataset was checked (${checkedOn}): set the clock. Until then no note tells when the dataset is due for review.`;
}
