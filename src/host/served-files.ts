/** Hands out what a page may fetch: the files of the page, and of the dataset its sounds alone. */
import { type AppFile, type Refusal, readAppFile } from './app-files.ts';

export interface ServedFolders {
  /** Of the built page. */
  readonly page: string;
  /** Of the dataset that is shown now: after a rollback it is another. */
  readonly dataset: () => string;
}

const soundPath = /^\/narration\/.+\.opus$/;

/** By the same rules for names and links as any file of the page; the dataset's texts come over the bridge, checked. */
export function readServedFile(
  { page, dataset }: ServedFolders,
  pathname: string,
  copy?: '.br',
): Promise<AppFile | Refusal> {
  return readAppFile(soundPath.test(pathname) ? dataset() : page, pathname, copy);
}
