/** Finds the lines of a scene in its markup, by the same rule by which the page finds them on the screen (`read-lines`). */

interface Part {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly inside: (Part | string)[];
}

const piece =
  /<(?<close>\/?)(?<tag>[\w-]+)(?<attributes>(?:\s[^\s=>]+(?:="[^"]*")?)*)\s*(?<empty>\/?)>|[^<]+/g;

/** Takes what React writes: every element is closed, every attribute stands in double quotes. */
export function markupLines(markup: string): readonly string[] {
  return linesOf(tree(markup))
    .map((line) => unescaped(line).trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
}

function tree(markup: string): Part {
  const root: Part = { tag: '', attributes: new Map(), inside: [] };
  const open = [root];
  for (const { 0: text, groups } of markup.matchAll(piece)) {
    const parent = open.at(-1) ?? root;
    if (groups?.tag === undefined) parent.inside.push(text);
    else if (groups.close) open.pop();
    else {
      const part = { tag: groups.tag, attributes: attributesIn(groups.attributes ?? ''), inside: [] };
      parent.inside.push(part);
      if (!groups.empty) open.push(part);
    }
  }
  if (open.length !== 1)
    throw new Error(`expected every element to be closed, found ${open.at(-1)?.tag} open`);
  return root;
}

function attributesIn(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)].map(([, name, value]) => [name ?? '', value ?? '']),
  );
}

function linesOf({ tag, attributes, inside }: Part): readonly string[] {
  if (attributes.get('aria-hidden') === 'true') return [];
  const label = attributes.get('aria-label');
  const named = tag === 'button' || tag === 'img' || attributes.get('role') === 'img';
  if (label && named) return [label, attributes.get('aria-description') ?? ''];
  if (inside.some((each) => typeof each === 'string' && each.trim())) return [inside.map(textOf).join('')];
  return inside.flatMap((each) => (typeof each === 'string' ? [] : linesOf(each)));
}

function textOf(part: Part | string): string {
  return typeof part === 'string' ? part : part.inside.map(textOf).join('');
}

function unescaped(markup: string): string {
  return markup
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
