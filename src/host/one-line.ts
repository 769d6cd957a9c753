/** Makes any text safe to print as one terminal line: no line break, no escape sequence, no end in sight cut off. */

const longestLine = 2_000;

/** Control and direction characters become spaces, so that nothing printed can move the cursor or fake a line. */
export function oneLine(text: string): string {
  const flat = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  return flat.length <= longestLine ? flat : `${flat.slice(0, longestLine)}…`;
}
