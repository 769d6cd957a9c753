/** The number of a source in square brackets; on a screen it leads to the list at the end. */
import type { SourceNumbers } from './number-sources.ts';

export interface SourceNumberProps {
  readonly source: string;
  readonly numbers: SourceNumbers;
}

export function SourceNumber({ source, numbers }: SourceNumberProps) {
  return (
    <a className="source-number" href={`#source-${source}`}>
      [{numbers.get(source)}]
    </a>
  );
}
