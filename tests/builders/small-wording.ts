/** The words of the small dataset: made from the ids, with the language behind them. */

export interface WordedChapter {
  readonly id: string;
  readonly facts: readonly {
    readonly id: string;
    readonly inferred?: boolean;
    readonly claims: readonly { readonly id: string }[];
  }[];
}

export function wholeWording(language: string) {
  const say = (what: string) => `${what} (${language})`;
  const speaker = (name: string) => ({ name: say(name), role: null });
  return {
    title: say('A vote'),
    invitation: say('Touch to begin'),
    madeBy: say('Made by a test'),
    paidBy: say('Paid by nobody'),
    limits: [say('Nothing here is real.')],
    howToReport: say('Tell the venue.'),
    closing: say('Thank you.'),
    reviewedBy: [],
    corrections: { 'first-correction': say('A date was wrong.') },
    speakers: {
      article: speaker('The article'),
      commission: { name: say('The commission'), role: say('State body') },
      community: speaker('The community'),
      organisers: speaker('The organisers'),
    },
    sources: {
      'article-page': { weakness: say('No publisher is named.') },
      'commission-page': { weakness: say('A party to the matter.') },
    },
    countries: { turkiye: say('Türkiye'), georgia: say('Georgia') },
    places: { ankara: say('Ankara') },
  };
}

export function chapterWording(chapter: WordedChapter, language: string) {
  return {
    title: `${chapter.id} (${language})`,
    lead: `About ${chapter.id} (${language}).`,
    facts: Object.fromEntries(
      chapter.facts.map((fact) => {
        const words = { label: `${fact.id} (${language})`, question: `What of ${fact.id} (${language})?` };
        return [fact.id, fact.inferred ? { ...words, inference: `Inferred (${language}).` } : words];
      }),
    ),
    claims: Object.fromEntries(
      chapter.facts.flatMap((fact) =>
        fact.claims.map((claim) => [claim.id, { wording: `${claim.id} (${language})` }] as const),
      ),
    ),
  };
}
