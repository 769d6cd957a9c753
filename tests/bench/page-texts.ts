/** Writes the decks and the blank page: plain HTML with the words of the app's own scenes. */
import type { SceneTexts } from './deck-scenes.ts';

/** A page to be served: its files by name, as text or bytes. */
export type PageFiles = ReadonlyMap<string, string | Uint8Array>;

export interface DeckParts {
  readonly scenes: readonly SceneTexts[];
  /** The `@font-face` rules of the app, and the files that they name. */
  readonly faces: { readonly css: string; readonly files: PageFiles };
  readonly script: string;
  /** The library's own style sheet; empty where it has none. */
  readonly style: string;
}

const looks = `
body { margin: 0; background: #10141a; color: #f2efe8; font-family: "Noto Sans Variable", sans-serif; }
h1 { font-size: 48px; margin: 0 0 24px; }
p { font-size: 20px; margin: 0 0 8px; }
.value { font-family: "Noto Serif Variable", serif; font-weight: 500; }
`;

export function revealDeck({ scenes, faces, script, style }: DeckParts): PageFiles {
  const slides = scenes.map((scene) => `<section>${sceneHtml(scene)}</section>`).join('\n');
  const body = `<div class="reveal"><div class="slides">${slides}</div></div>
<script src="reveal.js"></script>
<script>Reveal.initialize({ width: 1600, height: 900, loop: true });</script>`;
  return new Map([
    ['index.html', page(body)],
    ['deck.css', `${faces.css}${style}${looks}`],
    ['reveal.js', script],
    ...faces.files,
  ]);
}

export function impressDeck({ scenes, faces, script, style }: DeckParts): PageFiles {
  const steps = scenes
    .map((scene, index) => `<div class="step" data-x="${index * 2000}" data-y="0">${sceneHtml(scene)}</div>`)
    .join('\n');
  const body = `<div id="impress" data-width="1600" data-height="900">${steps}</div>
<div id="impress-toolbar"></div>
<script src="impress.js"></script>
<script>impress().init();</script>`;
  const own = '.step { width: 1600px; } #impress-toolbar { position: fixed; right: 16px; bottom: 16px; }';
  return new Map([
    ['index.html', page(body)],
    ['deck.css', `${faces.css}${style}${looks}${own}`],
    ['impress.js', script],
    ...faces.files,
  ]);
}

/** The floor: nothing but a heading. */
export function blankPage(): PageFiles {
  return new Map([
    [
      'index.html',
      '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Blank</title></head><body><h1>Blank</h1></body></html>',
    ],
  ]);
}

function sceneHtml({ heading, texts, inSerif }: SceneTexts): string {
  const serif = new Set(inSerif);
  const lines = texts.map((text) => `<p${serif.has(text) ? ' class="value"' : ''}>${escaped(text)}</p>`);
  return [`<h1>${escaped(heading)}</h1>`, ...lines].join('\n');
}

function page(body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Deck</title><link rel="stylesheet" href="deck.css"></head>
<body>
${body}
</body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
