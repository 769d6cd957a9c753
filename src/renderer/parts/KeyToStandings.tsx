/** The small key of the first chapter: what each filling of a knot means. */
import type { Standing } from '../../dataset/standing.ts';
import type { Words } from '../words/words.ts';
import { StandingMark } from './StandingMark.tsx';

const order: readonly Standing[] = ['agreed', 'disputed', 'single-source', 'opinion', 'not-known'];

export function KeyToStandings({ words }: { readonly words: Words }) {
  return (
    <ul className="key" aria-label={words.keyToStandings}>
      {order.map((standing) => (
        <li key={standing}>
          <StandingMark standing={standing} words={words} />
        </li>
      ))}
    </ul>
  );
}
