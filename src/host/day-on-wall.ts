/** The date that the clock on the wall shows, YYYY-MM-DD. */
export function dayOnWall(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
