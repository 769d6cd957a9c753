/** Per cents on one scale with one zero, and beside them the voices that give none: every claim has the same room. */
import { formatPercent, formatShownDate } from '../../dataset/formats.ts';
import type { LanguageCode, Said, Wording } from '../../dataset/schema.ts';
import { standing } from '../../dataset/standing.ts';
import { chapterWords, entryOf } from '../../dataset/wording.ts';
import type { Words } from '../words/words.ts';
import { percentOf, type SharesOfFact } from './find-shares.ts';
import { placed } from './placed.ts';
import { ShareTrack } from './ShareTrack.tsx';
import { shareMarks } from './shares-geometry.ts';

export interface SharesProps {
  readonly chapter: string;
  readonly facts: readonly SharesOfFact[];
  readonly wording: Wording;
  readonly language: LanguageCode;
  readonly words: Words;
}

export function Shares(props: SharesProps) {
  const { chapter, facts, wording, language, words } = props;
  const told = chapterWords(wording, chapter);
  const count = facts.reduce((sum, { claims }) => sum + claims.length, 0);
  return (
    <figure className="shares" aria-label={words.pictures.shares(count)}>
      <div className="share-top">
        <p className="note">{words.inDateOrder}</p>
        <div className="share-scale" aria-hidden="true">
          {shareMarks.map((mark) => (
            <span key={mark} style={placed(mark / 100)}>
              {formatPercent(mark, language)}
            </span>
          ))}
        </div>
      </div>
      {facts.map(({ fact, claims }) => (
        <section key={fact.id}>
          <h2>
            {entryOf(told.facts, fact.id).label}
            <span className="share-standing">{words.standing[standing(fact)]}</span>
          </h2>
          <ul>
            {claims.map((claim) => (
              <Share key={claim.id} {...props} claim={claim} />
            ))}
          </ul>
        </section>
      ))}
    </figure>
  );
}

function Share({ chapter, claim, wording, language, words }: SharesProps & { readonly claim: Said }) {
  const percent = percentOf(claim);
  const { form } = claim.value;
  return (
    <li className="share" data-label="" data-kind={claim.kind}>
      <span className="share-who">
        <span className="share-speaker">{entryOf(wording.speakers, claim.speaker).name}</span>
        <span className="share-day">
          <span>{formatShownDate(claim.said, language) ?? words.noDate}</span>
          <span>{words.kind[claim.kind]}</span>
        </span>
      </span>
      {percent === null || form === 'words' || form === 'day' ? (
        <span className="share-words">
          {entryOf(chapterWords(wording, chapter).claims, claim.id).wording}
        </span>
      ) : (
        <>
          <ShareTrack value={claim.value} />
          <span className="share-value">{words.amount(form, percent, formatPercent(percent, language))}</span>
        </>
      )}
    </li>
  );
}
