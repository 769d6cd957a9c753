/** Reads the operator's guide out of its Markdown: as much of it as the guide uses, and an error for anything else. Pure. */

export interface Guide {
  readonly title: string;
  readonly chapters: readonly GuideChapter[];
}

export interface GuideChapter {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly is: 'paragraph'; readonly text: readonly Span[] }
  | { readonly is: 'list'; readonly numbered: boolean; readonly items: readonly (readonly Span[])[] }
  /** The first row is the head. */
  | { readonly is: 'table'; readonly rows: readonly (readonly (readonly Span[])[])[] }
  | { readonly is: 'picture'; readonly file: string; readonly words: string };

export interface Span {
  readonly words: string;
  readonly as: 'plain' | 'strong' | 'emphasis' | 'code';
}

/** What stands before the first chapter is a chapter of its own, under the guide's title. */
export function parseGuide(markdown: string): Guide {
  const [head = '', ...rest] = markdown.split(/^## /m);
  const { title, blocks } = parseChapter(head.replace(/^# /, ''));
  return { title, chapters: [{ title, blocks }, ...rest.map(parseChapter)] };
}

function parseChapter(text: string): GuideChapter {
  const [title = '', ...lines] = text.split('\n');
  const pieces = lines
    .join('\n')
    .trim()
    .split(/\n{2,}/);
  return { title: title.trim(), blocks: pieces.filter((piece) => piece !== '').map(parseBlock) };
}

function parseBlock(piece: string): Block {
  const picture = /^!\[([^\]]*)\]\(([^)]+)\)$/.exec(piece);
  if (picture) return { is: 'picture', words: picture[1] ?? '', file: picture[2] ?? '' };
  if (piece.startsWith('|')) {
    const rows = piece.split('\n').filter((line) => !/^\|[-|]+\|$/.test(line));
    return { is: 'table', rows: rows.map((line) => line.slice(1, -1).split('|').map(parseSpans)) };
  }
  const item = /^(?:- |\d\. )/;
  if (item.test(piece)) {
    const items = piece.split(/\n(?=- |\d\. )/).map((line) => parseSpans(line.replace(item, '')));
    return { is: 'list', numbered: !piece.startsWith('-'), items };
  }
  if (/^[#>`<]/.test(piece)) throw new Error(`The guide holds what its reader does not know: ${piece}`);
  return { is: 'paragraph', text: parseSpans(piece) };
}

const marks = [
  ['**', 'strong'],
  ['`', 'code'],
  ['*', 'emphasis'],
] as const;

/** A line break inside a paragraph is a space. */
function parseSpans(text: string): readonly Span[] {
  const parts = text
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .split(/(\*\*[^*]+\*\*|\*[^*]+\*|`[^`]+`)/);
  return parts.filter((part) => part !== '').map(spanOf);
}

function spanOf(part: string): Span {
  const mark = marks.find(
    ([sign]) => part.length > sign.length * 2 && part.startsWith(sign) && part.endsWith(sign),
  );
  if (!mark) return { words: part, as: 'plain' };
  return { words: part.slice(mark[0].length, -mark[0].length), as: mark[1] };
}
