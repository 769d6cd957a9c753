/** Which claims a slide rests on: never another one than the kiosk shows for the same fact or picture. Pure. */
import { isSuperseded, orderedClaims } from '../../dataset/claim-order.ts';
import type { Claim, Dataset } from '../../dataset/schema.ts';
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
    case 'picture': {
      const picture = pictureNamed(dataset, slide.chapter);
      if (picture?.kind === 'roll') return [picture.over, picture.exact];
      if (picture?.kind === 'abroad') return [picture.list];
      return picture?.kind === 'timeline' ? picture.events.map(({ claim }) => claim) : [];
    }
  }
}
