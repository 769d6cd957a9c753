/** Text in which what belongs together stays on one line: a number or a short name with its ending, a day or a short number with the word that follows it. */

const belongsTogether = /[\d\p{Lu}.,/]*[\d\p{Lu}]-\p{Ll}+|(?<![\d.,])\d{1,2} \p{L}+/gu;

/** A line that ended in "2024-" or "ATƏT-" would be read as another word; the text itself stays as it was written. */
export function KeptWhole({ text }: { readonly text: string }) {
  const parts: React.ReactNode[] = [];
  let done = 0;
  for (const { 0: whole, index } of text.matchAll(belongsTogether)) {
    parts.push(
      text.slice(done, index),
      <span key={index} className="kept-whole">
        {whole}
      </span>,
    );
    done = index + whole.length;
  }
  return [...parts, text.slice(done)];
}
