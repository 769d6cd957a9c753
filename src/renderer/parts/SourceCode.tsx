/** The address of a source for a phone's camera; where there is no address, that is said. */
import type { Words } from '../words/words.ts';
import { QrCode } from './QrCode.tsx';

export interface SourceCodeProps {
  readonly address: string | null;
  readonly words: Words;
}

export function SourceCode({ address, words }: SourceCodeProps) {
  if (address === null) return <p className="note source-code">{words.takeaway.noAddress}</p>;
  return (
    <div className="source-code">
      <QrCode text={address} label={words.takeaway.sourceCode} />
      <p className="note">{words.takeaway.sourceHow}</p>
    </div>
  );
}
