/** Reads a part of the screen as it stands there, line by line, as somebody would read it aloud. */
import { plainText } from '../../dataset/say-aloud.ts';
import { sentencesOf } from '../../dataset/sentences.ts';

/** One text of the screen and what shows it. */
export interface Line {
  readonly text: string;
  readonly element: Element;
}

/**
 * A text that stands directly in an element is a line, with whatever is marked inside it; a picture's line describes it.
 * What another page of the scene shows is not there.
 */
export function readLines(part: Element): readonly Line[] {
  if (part.getAttribute('aria-hidden') === 'true' || !part.checkVisibility()) return [];
  const label = part.getAttribute('aria-label');
  if (label && part.matches(named)) {
    return [...lineOf(part, label), ...lineOf(part, part.getAttribute('aria-description') ?? '')];
  }
  if (hasOwnText(part)) return lineOf(part, part.textContent ?? '');
  return [...part.children].flatMap(readLines);
}

/** The whole line that an element is part of, or nothing between the lines. */
export function lineAround(element: Element): Element | null {
  let line: Element | null = null;
  for (let at: Element | null = element; at && !at.matches(room); at = at.parentElement) {
    if (hasOwnText(at) || (at.hasAttribute('aria-label') && at.matches(named))) line = at;
  }
  return line;
}

/** What is called by its label, whatever it shows. */
const named = 'button, [role="img"], img';
const room = 'main, nav, body, [role="alertdialog"]';

function lineOf(element: Element, text: string): readonly Line[] {
  const plain = plainText(text);
  return plain === '' ? [] : [{ text: plain, element }];
}

function hasOwnText(part: Element): boolean {
  return [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
}

/** Where a sentence of a line stands on the screen; the whole line where it cannot be told. */
export function rangeOfSentence({ element }: Line, sentence: number): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  const nodes = textNodesIn(element);
  const whole = nodes.map((node) => node.data).join('');
  let begin = 0;
  let end = 0;
  for (const each of sentencesOf(whole).slice(0, sentence + 1)) {
    begin = whole.indexOf(each, end);
    end = begin + each.length;
  }
  const [from, to] = [placeAt(nodes, begin), placeAt(nodes, end)];
  if (begin < 0 || !from || !to) return range;
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

function textNodesIn(element: Element): readonly Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) nodes.push(node);
  }
  return nodes;
}

function placeAt(nodes: readonly Text[], position: number) {
  let before = 0;
  for (const node of nodes) {
    if (position <= before + node.length) return { node, offset: position - before };
    before += node.length;
  }
  return null;
}
