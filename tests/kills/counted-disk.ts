/** A disk that says before each act that changes something which one it is, counted from nought. */
import type { EditionDisk } from '../../src/host/editions/edition-disk.ts';

export function countedDisk(disk: EditionDisk, before: (act: number) => void): EditionDisk {
  let acts = 0;
  const counted =
    <Given extends readonly unknown[]>(act: (...given: Given) => Promise<void>) =>
    (...given: Given): Promise<void> => {
      before(acts);
      acts += 1;
      return act(...given);
    };
  return {
    ...disk,
    write: counted(disk.write),
    flush: counted(disk.flush),
    rename: counted(disk.rename),
    remove: counted(disk.remove),
    flushFolder: counted(disk.flushFolder),
    makeFolder: counted(disk.makeFolder),
    removeFolder: counted(disk.removeFolder),
  };
}
