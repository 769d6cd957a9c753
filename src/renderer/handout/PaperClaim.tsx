/** One claim on paper: who said it and when, the value, the words, and where they stand. */
import { isSaid } from '../../dataset/claim-order.ts';
import { formatDay, formatShownDate } from '../../dataset/formats.ts';
import type { Claim, NotKnown, Said, Wording } from '../../dataset/schema.ts';
import { chapterWords, entryOf } from '../../dataset/wording.ts';
import { KeptWhole } from '../parts/KeptWhole.tsx';
import { valueText } from '../parts/value-text.ts';
import { SourceNumber } from './SourceNumber.tsx';
import type { Telling } from './telling.ts';

export interface PaperClaimProps {
  readonly chapter: string;
  readonly claim: Claim;
  readonly isEarlier: boolean;
  readonly telling: Telling;
}

export function PaperClaim({ chapter, claim, isEarlier, telling }: PaperClaimProps) {
  const { wording, words, language } = telling;
  const { wording: text } = entryOf(chapterWords(wording, chapter).claims, claim.id);
  const value = isSaid(claim) ? valueText(claim.value, language, words) : null;
  return (
    <li className="paper-claim" data-kind={claim.kind}>
      {isSaid(claim) ? <Speaker claim={claim} {...telling} /> : <Searcher claim={claim} {...telling} />}
      {value && <p className="paper-value">{value}</p>}
      <p className="paper-wording">
        <KeptWhole text={text} />
      </p>
      <p className="paper-foot">
        <span className="paper-kind">{isEarlier ? words.earlierFigure : words.kind[claim.kind]}</span>
        {isSaid(claim) ? <Origin claim={claim} {...telling} /> : <WhoCould claim={claim} {...telling} />}
      </p>
    </li>
  );
}

type Of<Kind> = Telling & { readonly claim: Kind };

function Speaker({ claim, wording, language, words }: Of<Said>) {
  const { name, role } = entryOf(wording.speakers, claim.speaker);
  return (
    <div className="paper-head">
      <p className="paper-speaker">{name}</p>
      <p className="paper-day">{formatShownDate(claim.said, language) ?? words.noDate}</p>
      {role && <p className="paper-role">{role}</p>}
    </div>
  );
}

function Searcher({ claim, language, words }: Of<NotKnown>) {
  return (
    <div className="paper-head">
      <p className="paper-speaker">{words.source.thisExhibit}</p>
      <p className="paper-day">{words.checkedOn(formatDay(claim.checkedOn, language))}</p>
    </div>
  );
}

function Origin({ claim, wording, words, numbers }: Of<Said>) {
  const others = claim.relayedBy.filter((id) => id !== claim.source);
  return (
    <>
      <span>
        {words.source.standsIn}: {words.source.place(claim.place)}{' '}
        <SourceNumber source={claim.source} numbers={numbers} />
      </span>
      {claim.origin !== claim.speaker && (
        <span>
          {words.source.firstSaidBy}: {whole(claim.origin, wording)}
        </span>
      )}
      {others.length > 0 && (
        <span>
          {words.source.alsoIn}:{' '}
          {others.map((id) => (
            <SourceNumber key={id} source={id} numbers={numbers} />
          ))}
        </span>
      )}
    </>
  );
}

function WhoCould({ claim, wording, words }: Of<NotKnown>) {
  return (
    <span>
      {words.source.whoCouldKnow}: {whole(claim.whoCouldKnow, wording)}
    </span>
  );
}

function whole(speaker: string, wording: Wording): string {
  const { name, role } = entryOf(wording.speakers, speaker);
  return role ? `${name} (${role})` : name;
}
