/** The number of a source in square brackets, as in the list at the end. No link: the renderer has none, on paper neither. */
import type { SourceNumbers } from './number-sources.ts';

export interface SourceNumberProps {
  readonly source: string;
  readonly numbers: SourceNumbers;
}

export function SourceNumber({ source, numbers }: SourceNumberProps) {
  return (
    <span className="source-number" data-number-of={source}>
      [{numbers.get(source)}]
    </span>
  );
}
