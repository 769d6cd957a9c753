/** A standing as it is always shown: its knot and its words. */
import type { Standing } from '../../dataset/standing.ts';
import type { Words } from '../words/words.ts';
import { Knot } from './Knot.tsx';

export function StandingMark({ standing, words }: { readonly standing: Standing; readonly words: Words }) {
  return (
    <span className="standing" data-standing={standing}>
      <Knot standing={standing} />
      <span>{words.standing[standing]}</span>
    </span>
  );
}
