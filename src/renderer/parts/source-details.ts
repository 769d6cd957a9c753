/** What the source scene tells of a claim, line by line: nothing left out, and what the page does not show is said. */
import { formatDay, formatList, formatShownDate } from '../../dataset/formats.ts';
import type { LanguageCode, NotKnown, Said, Source, Wording } from '../../dataset/schema.ts';
import { entryOf } from '../../dataset/wording.ts';
import type { Words } from '../words/words.ts';
import type { Detail } from './Details.tsx';
import { shownAddress } from './shown-address.ts';

interface Told {
  readonly wording: Wording;
  readonly language: LanguageCode;
  readonly words: Words;
}

interface SaidTold extends Told {
  readonly claim: Said;
  readonly sources: Readonly<Record<string, Source>>;
}

export function sourceDetails(told: SaidTold): readonly Detail[] {
  const { claim, sources, wording, language, words } = told;
  const { source: names } = words;
  const source = entryOf(sources, claim.source);
  const publishers = claim.relayedBy.flatMap((id) => entryOf(sources, id).publisher ?? []);
  const others = [...new Set(publishers)].filter((publisher) => publisher !== source.publisher);
  return [
    { name: names.saidBy, lines: [speaker(claim.speaker, wording)] },
    ...(claim.origin === claim.speaker
      ? []
      : [{ name: names.firstSaidBy, lines: [speaker(claim.origin, wording)] }]),
    { name: names.saidOn, lines: [formatShownDate(claim.said, language) ?? words.noDate] },
    { name: names.standsIn, lines: whereItStands(source, told) },
    ...(others.length === 0 ? [] : [{ name: names.alsoIn, lines: [formatList(others, language)] }]),
    { name: names.weakness, lines: [entryOf(wording.sources, claim.source).weakness] },
  ];
}

interface GapTold extends Told {
  readonly claim: NotKnown;
}

export function gapDetails({ claim, wording, language, words }: GapTold): readonly Detail[] {
  return [
    { name: words.source.searchedBy, lines: [words.source.thisExhibit] },
    { name: words.source.saidOn, lines: [words.checkedOn(formatDay(claim.checkedOn, language))] },
    { name: words.source.whoCouldKnow, lines: [speaker(claim.whoCouldKnow, wording)] },
  ];
}

function speaker(id: string, wording: Wording): string {
  const { name, role } = entryOf(wording.speakers, id);
  return role ? `${name}: ${role}` : name;
}

function whereItStands(source: Source, { claim, language, words }: SaidTold): readonly string[] {
  const title = source.title ? `“${source.title}”` : null;
  const date = formatShownDate(source.date, language);
  const page = [source.publisher ?? words.noPublisher, title, date, words.source.place(claim.place)];
  return [
    page.filter((part) => part !== null).join(', '),
    source.address ? shownAddress(source.address) : words.source.noAddress,
  ];
}
