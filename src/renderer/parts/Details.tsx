/** A short list of named lines, such as who, when and where. */
import { Fragment } from 'react';
import { KeptWhole } from './KeptWhole.tsx';

export interface Detail {
  readonly name: string;
  readonly lines: readonly string[];
}

/** Where a browser keeps an address together, and would sooner break its last word in two. */
const slashBeforeNumber = /(?<=\/)(?=\d)/u;

export function Details({ details }: { readonly details: readonly Detail[] }) {
  return (
    <dl className="details">
      {details.map(({ name, lines }) => (
        <div key={name}>
          <dt>{name}</dt>
          {lines.map((line) => (
            <dd key={line}>
              {line.split(slashBeforeNumber).map((piece, at) => (
                <Fragment key={piece}>
                  {at > 0 && <wbr />}
                  <KeptWhole text={piece} />
                </Fragment>
              ))}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
