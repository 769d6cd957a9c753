/** Cuts a text into its sentences, the same way for whoever speaks it and whoever marks it on the screen. */

/** By end marks before white space; an initial or a number with its dot ends nothing. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=(?<![\s.]\p{Lu}|^\p{Lu})[.!?…]["”’»)]*)\s+(?=[\p{Lu}\p{N}“‘"(])/u)
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}
