/** Times as a presenter reads them at a glance: figures alone, the same in every language. */

const two = (part: number) => String(part).padStart(2, '0');

/** Minutes and seconds, with a minus where the plan is used up: `12:05`, `-0:30`. */
export function durationText(seconds: number): string {
  const whole = Math.abs(Math.trunc(seconds));
  return `${seconds < 0 ? '−' : ''}${Math.floor(whole / 60)}:${two(whole % 60)}`;
}

/** The time of day on this machine: `19:04`. */
export function clockText(nowMs: number): string {
  const now = new Date(nowMs);
  return `${two(now.getHours())}:${two(now.getMinutes())}`;
}
