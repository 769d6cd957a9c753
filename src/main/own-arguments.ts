/** Which words of the command line are meant for the kiosk: those behind the program, or behind the app's folder. */

/**
 * @param words the whole command line. An installed kiosk is its own program; otherwise Electron is the program, its
 *   own switches may follow, and the first plain word is the app's folder.
 */
export function ownArguments(words: readonly string[], isPackaged: boolean): readonly string[] {
  const behindProgram = words.slice(1);
  if (isPackaged) return behindProgram;
  const folder = behindProgram.findIndex((word) => !word.startsWith('-'));
  return folder === -1 ? [] : behindProgram.slice(folder + 1);
}
