/** Lets the operator adopt an edition from a stick, and take it back: examined first, adopted as it was examined. */

import type { Answer, Start } from '../../bridge/contract.ts';
import type { Adopted, CopyProgress, EditionShelf, ExaminedEdition } from '../../bridge/editions.ts';
import type { Dataset } from '../../dataset/schema.ts';
import type { Edition } from '../editions/check-edition.ts';
import { countDifference } from '../editions/count-difference.ts';
import type { EditionDisk } from '../editions/edition-disk.ts';
import type { EditionKeeper } from '../editions/edition-keeper.ts';
import { keptFromCurrent } from '../editions/edition-pointer.ts';
import { fileProblem } from '../editions/edition-problem.ts';
import { examineEdition } from '../editions/examine-edition.ts';
import { readPointer } from '../editions/read-pointer.ts';
import type { Journal } from '../journal.ts';
import { findSources } from './find-sources.ts';
import type { StickPlaces } from './find-sticks.ts';

export interface EditionDeskOptions {
  readonly disk: EditionDisk;
  readonly dataFolder: string;
  readonly places: StickPlaces;
  readonly isFixed: boolean;
  readonly keeper: Pick<EditionKeeper, 'adopt' | 'rollBack'>;
  /** What a page that asks now is given. */
  readonly start: () => Promise<Answer<Start>>;
  /** The same as it was made, with what the operator withdrew from it. */
  readonly whole: () => Dataset | null;
  /** Has it worked out anew; whoever is on the screen goes on seeing what was given before. */
  readonly renew: () => Promise<void>;
  readonly journal: Pick<Journal, 'note' | 'fault'>;
}

export interface EditionDesk {
  shelf(): Promise<EditionShelf>;
  examine(id: string): Promise<ExaminedEdition>;
  /** Adopts what was examined last, if this is its fingerprint. */
  adopt(fingerprint: string): Promise<Adopted | null>;
  rollBack(): Promise<Adopted>;
  /** How far the adoption under way has come; `null` where none is. */
  progress(): CopyProgress | null;
}

export function editionDesk(options: EditionDeskOptions): EditionDesk {
  const { disk, dataFolder, places, isFixed, keeper, start, whole, renew, journal } = options;
  /** Whole in memory, so that what is adopted is what was told, wherever the stick is by then. */
  let examined: Edition | null = null;
  let copied: CopyProgress | null = null;

  return {
    progress: () => copied,
    shelf: async () => {
      const [answer, { pointer }, sources] = await Promise.all([
        start(),
        readPointer(dataFolder, disk),
        findSources(places, disk),
      ]);
      return {
        shown: answer.ok
          ? { edition: answer.value.dataset.edition, fingerprint: answer.value.fingerprint }
          : null,
        before: pointer.current === null ? null : keptFromCurrent(pointer).length > 1 ? 'edition' : 'shipped',
        isFixed,
        sources: sources.map(({ id, name, place }) => ({ id, name, place })),
      };
    },
    examine: async (id) => {
      examined = null;
      const source = (await findSources(places, disk)).find((each) => each.id === id);
      if (source === undefined) {
        return { whole: false, problems: [fileProblem('missing', '', 'the stick is gone')] };
      }
      const answer = await start();
      const shown = whole();
      const wanted = answer.ok ? answer.value.settings.languages : [];
      const offered = wanted.length > 0 ? wanted : (shown?.languages ?? []);
      const { path } = source;
      const found = await examineEdition({ source: path, disk, dataFolder, alsoTrusted: [], shown, offered });
      if (!found.ok) {
        const [first] = found.problems;
        journal.note(`The edition ${source.name} is refused: ${first?.file}: ${first?.message}`);
        return { whole: false, problems: found.problems };
      }
      examined = found.edition;
      const { manifest, fingerprint, vouching } = found.edition;
      return {
        whole: true,
        edition: manifest.edition,
        madeOn: manifest.madeOn,
        fingerprint,
        signedBy:
          vouching.by === 'nobody'
            ? null
            : { keyId: vouching.keyId, name: vouching.by === 'trusted' ? vouching.name : null },
        difference: countDifference(found.changes),
      };
    },
    adopt: async (fingerprint) => {
      if (examined === null || examined.fingerprint !== fingerprint) return null;
      copied = { done: 0, all: examined.files.size };
      const kept = await keeper.adopt(examined, (done, all) => {
        copied = { done, all };
      });
      copied = null;
      if (!kept.ok) {
        journal.fault(`The edition ${examined.manifest.edition} cannot be adopted (${kept.why}).`);
        return { kept: false, why: kept.why };
      }
      journal.note(`The operator adopted the edition ${examined.manifest.edition} as ${kept.current}.`);
      await renew();
      return { kept: true };
    },
    rollBack: async () => {
      const kept = await keeper.rollBack();
      if (!kept.ok) {
        journal.fault(`The edition cannot be rolled back (${kept.why}).`);
        return { kept: false, why: kept.why };
      }
      journal.note(`The operator rolled back to ${kept.current ?? 'the shipped dataset'}.`);
      await renew();
      return { kept: true };
    },
  };
}
