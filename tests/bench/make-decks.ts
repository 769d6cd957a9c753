/** Writes the pages to compare with into folders, from the app's own words, faces and the libraries as npm brings them. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SceneTexts } from './deck-scenes.ts';
import { blankPage, impressDeck, type PageFiles, revealDeck } from './page-texts.ts';

export interface DeckFolders {
  readonly reveal: string;
  readonly impress: string;
  readonly blank: string;
}

export interface DeckMaking {
  readonly appFolder: string;
  /** Where the pages' folders are made. */
  readonly folder: string;
  readonly scenes: readonly SceneTexts[];
}

export function makeDecks({ appFolder, folder, scenes }: DeckMaking): DeckFolders {
  const faces = facesOf(join(appFolder, 'out/renderer/assets'));
  const library = (path: string) => readFileSync(join(appFolder, 'node_modules', path), 'utf8');
  // Without its theme: the exhibit has none either.
  const style = library('reveal.js/dist/reset.css') + library('reveal.js/dist/reveal.css');
  const write = (name: string, files: PageFiles) => {
    const home = join(folder, name);
    mkdirSync(home, { recursive: true });
    for (const [file, content] of files) writeFileSync(join(home, file), content);
    return home;
  };
  return {
    reveal: write(
      'reveal',
      revealDeck({ scenes, faces, style, script: library('reveal.js/dist/reveal.js') }),
    ),
    impress: write(
      'impress',
      impressDeck({ scenes, faces, style: '', script: library('impress.js/js/impress.js') }),
    ),
    blank: write('blank', blankPage()),
  };
}

/** The faces of the built page, with the rules that name them. */
function facesOf(assets: string): { readonly css: string; readonly files: PageFiles } {
  const names = readdirSync(assets);
  const sheets = names
    .filter((name) => name.endsWith('.css'))
    .map((name) => readFileSync(join(assets, name), 'utf8'));
  const rules = sheets.flatMap((sheet) => sheet.match(/@font-face\s*\{[^}]*\}/g) ?? []);
  if (rules.length === 0) throw new Error('the built page has no faces');
  const files = names.filter((name) => name.endsWith('.woff2'));
  return {
    css: rules.join(''),
    files: new Map(files.map((name) => [name, readFileSync(join(assets, name))])),
  };
}
