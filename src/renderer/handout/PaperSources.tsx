/** The numbered list of every page that the exhibit rests on: who published it, when, where, and what is weak about it. */
import { formatDay, formatShownDate } from '../../dataset/formats.ts';
import { entryOf } from '../../dataset/wording.ts';
import { shownAddress } from '../parts/shown-address.ts';
import type { Telling } from './telling.ts';

export function PaperSources({ telling }: { readonly telling: Telling }) {
  const { dataset, numbers, own } = telling;
  return (
    <section className="paper-sources">
      <h2>{own.sources}</h2>
      <ol>
        {[...numbers.keys()].map((id) => (
          <PaperSource key={id} id={id} telling={telling} language={dataset.sources[id]?.language} />
        ))}
      </ol>
    </section>
  );
}

interface PaperSourceProps {
  readonly id: string;
  readonly telling: Telling;
  /** Of the page itself: its title stands in it. */
  readonly language: string | undefined;
}

function PaperSource({ id, telling, language: lang }: PaperSourceProps) {
  const { dataset, wording, language, words, own } = telling;
  const { publisher, title, address, date, accessed } = entryOf(dataset.sources, id);
  const shown = formatShownDate(date, language) ?? words.noDate;
  return (
    <li data-source={id}>
      <p>
        <strong>{publisher ?? words.noPublisher}</strong>
        {title && (
          <>
            , “<span lang={lang}>{title}</span>”
          </>
        )}
        , {shown}; {own.read(formatDay(accessed, language))}
      </p>
      <p className="paper-address">{address ? shownAddress(address) : words.source.noAddress}</p>
      <p className="paper-inference">{entryOf(wording.sources, id).weakness}</p>
    </li>
  );
}
