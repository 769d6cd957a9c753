/** The words of one chapter, explained; each says whether a page stands behind the explanation. */
import type { Source, Term, Wording } from '../../dataset/schema.ts';
import { entryOf } from '../../dataset/wording.ts';
import { KeptWhole } from '../parts/KeptWhole.tsx';
import { shownAddress } from '../parts/shown-address.ts';
import type { Words } from '../words/words.ts';

export interface GlossarySceneProps {
  readonly terms: readonly Term[];
  readonly sources: Readonly<Record<string, Source>>;
  readonly wording: Wording;
  readonly words: Words;
}

export function GlossaryScene({ terms, sources, wording, words }: GlossarySceneProps) {
  return (
    <div className="glossary" data-terms={terms.length}>
      <h1 tabIndex={-1}>{words.glossary.title}</h1>
      <dl>
        {terms.map(({ id, source }) => {
          const { name, meaning } = entryOf(wording.terms, id);
          return (
            <div key={id} data-term={id}>
              <dt>{name}</dt>
              <dd>
                <KeptWhole text={meaning} />
              </dd>
              <dd className="note">
                {source ? standsIn(entryOf(sources, source), words) : words.glossary.ownWords}
              </dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}

function standsIn({ publisher, address }: Source, words: Words): string {
  const where = address ? shownAddress(address) : words.source.noAddress;
  return `${words.glossary.source}: ${publisher ?? words.noPublisher}, ${where}`;
}
