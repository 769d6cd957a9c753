/** One knot: how it is filled means the standing of a fact and nothing else, and its words always stand beside it. */
import type { Standing } from '../../dataset/standing.ts';

const outline = 'M12 1.5 22.5 12 12 22.5 1.5 12Z';

/** The shape of each standing inside a square of 24 units. */
const shapes: Readonly<Record<Standing, React.ReactNode>> = {
  agreed: <path className="knot-tied" d={outline} />,
  disputed: (
    <>
      <path className="knot-tied" d="M10.5 3 1.5 12l9 9Z" />
      <path className="knot-open" d="M13.5 3.6 21.9 12l-8.4 8.4Z" />
    </>
  ),
  'single-source': (
    <>
      <path className="knot-open" d={outline} />
      <path className="knot-tied" d="M12 7 17 12 12 17 7 12Z" />
    </>
  ),
  opinion: (
    <>
      <path className="knot-open" d={outline} />
      <path className="knot-mark" d="M9.2 14.6c-1.3-2.3-.4-4.4 1.7-5.4M14 14.6c-1.3-2.3-.4-4.4 1.7-5.4" />
    </>
  ),
  'not-known': <path className="knot-open" d={outline} />,
};

/** Drawn beside its words, so it is hidden from assistive technology. */
export function Knot({ standing }: { readonly standing: Standing }) {
  return (
    <svg className="knot" data-standing={standing} viewBox="0 0 24 24" aria-hidden="true">
      {shapes[standing]}
    </svg>
  );
}
