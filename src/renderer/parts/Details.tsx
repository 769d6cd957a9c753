/** A short list of named lines, such as who, when and where. */
import { KeptWhole } from './KeptWhole.tsx';

export interface Detail {
  readonly name: string;
  readonly lines: readonly string[];
}

export function Details({ details }: { readonly details: readonly Detail[] }) {
  return (
    <dl className="details">
      {details.map(({ name, lines }) => (
        <div key={name}>
          <dt>{name}</dt>
          {lines.map((line) => (
            <dd key={line}>
              <KeptWhole text={line} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
