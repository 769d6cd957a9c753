/** Reads a whole number from the command line of a proof, or says in one line what is wrong and ends it. */

export function numberOf(flag: string, text: string | undefined, usual: number): number {
  if (text === undefined) return usual;
  if (/^\d{1,10}$/.test(text) && Number(text) > 0) return Number(text);
  process.stderr.write(`Flag ${flag}: expected a whole number above 0, found "${text}".\n`);
  process.exit(2);
}
