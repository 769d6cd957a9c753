/** Starts the built app and the decks beside it, and makes sure that they say the same in the same faces. */
import { join } from 'node:path';
import { holdToScenes, readAppScenes, type SceneTexts } from './deck-scenes.ts';
import { hostArguments } from './host-arguments.ts';
import { makeDecks } from './make-decks.ts';
import { openBrowser, openSide } from './open-side.ts';
import { appSide, blankSide, impressSide, revealSide, type Side } from './sides.ts';
import { type Started, startProcess } from './start-process.ts';

export interface OpenSides {
  readonly app: Side;
  readonly reveal: Side;
  readonly impress: Side;
  readonly blank: Side;
  readonly scenes: readonly SceneTexts[];
  readonly stop: () => Promise<void>;
}

export async function openSides(appFolder: string, folder: string): Promise<OpenSides> {
  const started: Started[] = [];
  const start = async (args: readonly string[]) => {
    const one = await startProcess(args);
    started.push(one);
    return one.address;
  };
  const stop = async () => {
    for (const { stop: end } of started) await end();
  };
  try {
    const app = appSide(await start(hostArguments(appFolder, join(folder, 'data'))));
    const scenes = await scenesOf(app);
    const folders = makeDecks({ appFolder, folder, scenes });
    const serve = (home: string) => start([join(import.meta.dirname, 'serve-pages.ts'), home]);
    const reveal = revealSide(await serve(folders.reveal));
    const impress = impressSide(await serve(folders.impress));
    const blank = blankSide(await serve(folders.blank));
    await holdDecks([reveal, impress], scenes);
    return { app, reveal, impress, blank, scenes, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function scenesOf(app: Side): Promise<readonly SceneTexts[]> {
  const { page, close } = await openBrowser({});
  try {
    return await readAppScenes(page, app);
  } finally {
    await close();
  }
}

/** Throws unless every deck says what the app says. */
async function holdDecks(decks: readonly Side[], scenes: readonly SceneTexts[]): Promise<void> {
  for (const deck of decks) {
    const { page, close } = await openSide(deck);
    try {
      await holdToScenes(page, deck, scenes);
    } finally {
      await close();
    }
  }
}
