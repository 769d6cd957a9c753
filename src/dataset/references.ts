/** What claims name besides other claims: speakers, sources, countries and places, and which of these a dataset has. */
import type { PlacedClaim } from './every-claim.ts';
import type { Dataset } from './schema.ts';

/** The ids that claims can name, by what they name. */
export interface Known {
  readonly source: ReadonlySet<string>;
  readonly speaker: ReadonlySet<string>;
  readonly country: ReadonlySet<string>;
  readonly place: ReadonlySet<string>;
}

export interface Reference {
  readonly to: keyof Known;
  readonly id: string;
  /** Where it stands inside the claim, such as `stations[3].country`. */
  readonly inside: string;
  readonly placed: PlacedClaim;
}

/** A speaker, country or place is known when at least one language has words for it; the others are then incomplete. */
export function knownIn(dataset: Dataset): Known {
  const wordings = Object.values(dataset.wording);
  return {
    source: new Set(Object.keys(dataset.sources)),
    speaker: new Set(wordings.flatMap((wording) => Object.keys(wording.speakers))),
    country: new Set(wordings.flatMap((wording) => Object.keys(wording.countries))),
    place: new Set(wordings.flatMap((wording) => Object.keys(wording.places))),
  };
}

/** Shows every reference of every claim in turn. They are never held all at once: a large dataset has hundreds of thousands. */
export function eachReference(claims: readonly PlacedClaim[], see: (reference: Reference) => void): void {
  for (const placed of claims) {
    const { claim } = placed;
    if (claim.kind === 'not-known') {
      see({ to: 'speaker', id: claim.whoCouldKnow, inside: 'whoCouldKnow', placed });
      continue;
    }
    see({ to: 'speaker', id: claim.speaker, inside: 'speaker', placed });
    see({ to: 'speaker', id: claim.origin, inside: 'origin', placed });
    see({ to: 'source', id: claim.source, inside: 'source', placed });
    for (const [index, id] of claim.relayedBy.entries()) {
      see({ to: 'source', id, inside: `relayedBy[${index}]`, placed });
    }
    for (const [index, { country, places }] of (claim.stations ?? []).entries()) {
      const inside = `stations[${index}]`;
      see({ to: 'country', id: country, inside: `${inside}.country`, placed });
      for (const [position, { place }] of places.entries()) {
        see({ to: 'place', id: place, inside: `${inside}.places[${position}].place`, placed });
      }
    }
  }
}
