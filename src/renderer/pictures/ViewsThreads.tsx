/** Many views of one question, without their words: cards of one size on one thread. */
import type { Fact } from '../../dataset/schema.ts';

export function ViewsThreads({ fact }: { readonly fact: Fact }) {
  return (
    <span className="views-threads" aria-hidden="true">
      {fact.claims.map(({ id }) => (
        <span key={id} />
      ))}
    </span>
  );
}
