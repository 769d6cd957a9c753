/** Whether the calendar has a date; worked out here, since the pure rooms know no clock. */

const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Takes YYYY, YYYY-MM or YYYY-MM-DD and refuses the likes of 2024-13 and 2023-02-29. */
export function isRealDate(date: string): boolean {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7) || 1);
  const day = Number(date.slice(8) || 1);
  const leapDay = month === 2 && isLeapYear(year) ? 1 : 0;
  const days = daysOfMonths[month - 1];
  return days !== undefined && day >= 1 && day <= days + leapDay;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
