/** What stands in the margin of every page: the title, and which page of how many. Made here, since it is in the handout's language. */
import type { HandoutWords } from '../words/handout/handout-words.ts';

/** A style sheet that belongs to the document; its words are text inside quotation marks, whatever they hold. */
export function pageMargins(title: string, own: HandoutWords): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@page {
    @bottom-left { content: ${quoted(title)}; }
    @bottom-right { content: counter(page) ${quoted(own.pageOf)} counter(pages); }
  }`);
  return sheet;
}

/** As CSS writes a string: whatever could end it stands by its number. */
function quoted(text: string): string {
  return `"${text.replaceAll(/["\\\n\r\f]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}
