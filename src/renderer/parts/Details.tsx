/** A short list of named lines, such as who, when and where. */
import { Fragment } from 'react';
import { KeptWhole } from './KeptWhole.tsx';

export interface Detail {
  readonly name: string;
  readonly lines: readonly string[];
}

/** Ends after a slash before a number: there a browser keeps an address together, and would sooner break its last word in two. */
const piece = /.+?(?:\/(?=\d)|$)/gsu;

export function Details({ details }: { readonly details: readonly Detail[] }) {
  return (
    <dl className="details">
      {details.map(({ name, lines }) => (
        <div key={name}>
          <dt>{name}</dt>
          {lines.map((line) => (
            <dd key={line}>
              {[...line.matchAll(piece)].map(({ 0: text, index }) => (
                <Fragment key={index}>
                  {index > 0 && <wbr />}
                  <KeptWhole text={text} />
                </Fragment>
              ))}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
