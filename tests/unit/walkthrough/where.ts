/** Visits told in a few words, and built from a place. */
import {
  asItComes,
  comfortChoices,
  type Place,
  type Question,
  type Underway,
  usualVolume,
  type Visit,
} from '../../../src/walkthrough/visit.ts';

/** Answers the English visit that stands at a place. */
export function at(place: Place, question: Question | null = null): Underway {
  return {
    scene: place.scene,
    place,
    language: 'en',
    comfort: asItComes,
    volume: usualVolume,
    page: 0,
    question,
  };
}

/** Says where a visit stands in a few words. */
export function where(visit: Visit): string {
  if (visit.scene === 'attract') return 'attract';
  const { place, question, language, comfort, volume } = visit;
  const asks = question?.asks === 'still-here' ? `still-here ${question.secondsLeft}` : question?.asks;
  const chosen = comfortChoices.filter((choice) => comfort[choice]).map((choice) => `, ${choice}`);
  const loud = volume === usualVolume ? '' : `, volume ${volume}`;
  return `${named(place)} in ${language}${chosen.join('')}${loud}${asks ? `, asks ${asks}` : ''}`;
}

function named(place: Place): string {
  switch (place.scene) {
    case 'chapter':
      return `chapter ${place.chapter}`;
    case 'fact':
      return `fact ${place.fact}`;
    case 'source':
      return `source ${place.claim} from ${place.from}`;
    case 'countries':
      return `countries of ${place.claim}, ${place.country ?? 'none'} chosen, from ${place.from.scene}`;
    case 'picture':
      return `picture of ${place.chapter} as ${place.view}`;
    case 'glossary':
      return `glossary of ${place.chapter}`;
    case 'quiz':
      return `quiz ${place.question}, answer ${place.answer ?? 'none'}, from ${place.from.scene}`;
    case 'chapters':
      return `chapters from ${place.from.scene}`;
    case 'about':
      return `about ${place.part} from ${place.from.scene}`;
    case 'comfort':
      return `comfort from ${place.from.scene}`;
    case 'close':
      return 'close';
  }
}
