/** Counts days, so that a picture can keep the true distance between two of them. */

/** Answers the number of a day written YYYY-MM-DD: one more each day, leap days included. Only differences mean anything. */
export function dayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // The year is taken to begin in March, so that a leap day is its last day and moves no other.
  const marchYear = month < 3 ? year - 1 : year;
  const monthsSinceMarch = (month + 9) % 12;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((monthsSinceMarch * 306 + 5) / 10) + date;
}
