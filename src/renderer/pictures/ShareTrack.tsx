/** One per cent as a thread from zero on the scale of its picture; its end says whether it was counted. */
import type { Value } from '../../dataset/schema.ts';
import { placed } from './placed.ts';
import { shareThread } from './shares-geometry.ts';

/** A claim without a number, and `null` for one that is not told yet, has an empty track, as long as all others. */
export function ShareTrack({ value }: { readonly value: Value | null }) {
  const thread = value && shareThread(value);
  return (
    <span className="share-track" aria-hidden="true">
      {thread && <span className="share-thread" data-end={thread.end} style={placed(thread.to)} />}
      {thread && <span className="share-knot" data-end={thread.end} style={placed(thread.to)} />}
    </span>
  );
}
