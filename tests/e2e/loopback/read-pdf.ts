/** Reads a PDF as a library of the blind or an archive would: its language, its tags, its headings, and the text of each page. */
import { getDocumentProxy } from 'unpdf';

export interface ReadPdf {
  readonly pages: readonly string[];
  readonly title: unknown;
  readonly language: unknown;
  readonly isTagged: boolean;
  /** Roles of the tags, as often as they stand. */
  readonly roles: readonly string[];
  /** The headings that a reader jumps by, with those below them. */
  readonly headings: readonly string[];
}

/** A piece of content has neither. */
interface Tag {
  readonly role?: string;
  readonly children?: readonly (Tag | object)[];
}

interface Heading {
  readonly title: string;
  readonly items: readonly Heading[];
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const info = new Map(Object.entries((await pdf.getMetadata()).info));
  const pages: string[] = [];
  const roles: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(
      plain(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join('')),
    );
    const tree: Tag | null = await page.getStructTree();
    roles.push(...(tree ? rolesIn(tree) : []));
  }
  const outline: readonly Heading[] = (await pdf.getOutline()) ?? [];
  const isTagged = (await pdf.getMarkInfo())?.Marked === true;
  const [title, language] = [info.get('Title'), info.get('Language')];
  await pdf.cleanup();
  return { pages, title, language, isTagged, roles, headings: outline.flatMap(headingsIn) };
}

/** Lines break where the paper ends, and words may be cut there: neither is part of the text. */
export function plain(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

function rolesIn(tag: Tag | object): readonly string[] {
  if (!('role' in tag) || tag.role === undefined) return [];
  return [tag.role, ...(tag.children ?? []).flatMap(rolesIn)];
}

function headingsIn({ title, items }: Heading): readonly string[] {
  return [title, ...items.flatMap(headingsIn)];
}
