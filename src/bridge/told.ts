/** What a page is told by the document that it stands in: the answer to its first question, so that it need not ask. */

/** The id of the element that holds it. */
export const toldMark = 'start';

/** An element for the end of a document's body; no text of a dataset can end it, since JSON has `<` only inside strings. */
export function toldElement(told: unknown): string {
  return `<script type="application/json" id="${toldMark}">${JSON.stringify(told).replaceAll('<', '\\u003c')}</script>`;
}
