/** The day on which a page carried a story: the outlet's own where it speaks itself, else the day that the page shows. */
import type { Source } from '../../dataset/schema.ts';
import { entryOf } from '../../dataset/wording.ts';
import type { RelayPage } from './find-relay.ts';

export function dayOfPage(page: RelayPage, sources: Readonly<Record<string, Source>>): string | null {
  return page.outlet ? page.outlet.day : entryOf(sources, page.source).date;
}
