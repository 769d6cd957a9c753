/** Says aloud where the visitor stands now, for those who do not see the bar: heard after the heading, which takes the focus. */
import type { Words } from '../words/words.ts';

export interface PlaceSaidProps {
  readonly words: Words;
  readonly place: number;
  readonly all: number;
  readonly page: number;
  readonly pages: number;
}

export function PlaceSaid({ words, place, all, page, pages }: PlaceSaidProps) {
  const chapter = `${words.progress} ${words.placeOf(place, all)}`;
  return (
    <p className="unseen" role="status">
      {pages > 1 ? `${chapter}. ${words.pageOf(page, pages)}` : chapter}
    </p>
  );
}
