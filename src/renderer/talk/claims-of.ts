/** Which claims a slide rests on: never another one than the kiosk shows for the same fact or picture. Pure. */
import { isSaid, isSuperseded, orderedClaims } from '../../dataset/claim-order.ts';
import type { Chapter, Claim, Dataset } from '../../dataset/schema.ts';
import type { Picture } from '../pictures/picture-of.ts';
import { chapterNamed, factNamed, pictureNamed } from './find-fact.ts';
import type { Slide } from './slides.ts';

export function claimsOf(slide: Slide, dataset: Pick<Dataset, 'chapters'>): readonly Claim[] {
  switch (slide.is) {
    case 'opening':
    case 'closing':
      return [];
    case 'chapter':
      return chapterNamed(dataset, slide.chapter)
        .facts.filter(({ essential }) => essential)
        .flatMap((fact) => orderedClaims(fact).filter((claim) => !isSuperseded(claim, fact)));
    case 'figure': {
      const fact = factNamed(dataset, slide.chapter, slide.fact);
      return orderedClaims(fact).filter((claim) => !isSuperseded(claim, fact));
    }
    case 'claims':
      return orderedClaims(factNamed(dataset, slide.chapter, slide.fact)).filter(({ id }) =>
        slide.claims.includes(id),
      );
    case 'picture':
      return claimsOfPicture(pictureNamed(dataset, slide.chapter), chapterNamed(dataset, slide.chapter));
  }
}

function claimsOfPicture(picture: Picture | null, { facts }: Chapter): readonly Claim[] {
  switch (picture?.kind) {
    case 'roll':
      return [picture.over, picture.exact];
    case 'abroad':
      return [picture.list];
    case 'timeline':
      return picture.events.map(({ claim }) => claim);
    case 'shares':
      return picture.facts.flatMap(({ claims }) => claims);
    case 'relay':
      return facts.flatMap(({ claims }) =>
        claims.filter(isSaid).filter(({ origin }) => origin === picture.relay.origin),
      );
    default:
      return [];
  }
}
