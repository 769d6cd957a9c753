/** Reads bytes as UTF-8 strictly: half a character is a broken file, not a question mark on the wall. */

/** The text without its byte order mark, or `null` where the bytes are not UTF-8. */
export function decodeText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
