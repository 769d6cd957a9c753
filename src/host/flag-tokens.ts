/** Takes a command line apart into its words, for whoever then says in sentences of its own what is wrong with them. */
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Not strict: parseArgs would word its complaints for programmers. */
export function flagTokens(args: readonly string[], options: NonNullable<ParseArgsConfig['options']>) {
  return parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}
