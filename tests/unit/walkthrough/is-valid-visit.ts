/** Says whether a visit stands somewhere that its story has, and asks something that can be answered. */
import { type Place, type Question, type Visit, warningSeconds } from '../../../src/walkthrough/visit.ts';
import type { Story } from './story-of.ts';

export function isValidVisit(visit: Visit, story: Story): boolean {
  if (visit.scene === 'attract') return Object.keys(visit).length === 1;
  return (
    visit.scene === visit.place.scene &&
    story.languages.includes(visit.language) &&
    exists(visit.place, story) &&
    canBeAnswered(visit.question)
  );
}

function exists(place: Place, story: Story): boolean {
  if (place.scene === 'close') return true;
  if (place.scene === 'chapters' || place.scene === 'about') return exists(place.from, story);
  const chapter = story.chapters.find((each) => each.id === place.chapter);
  if (place.scene === 'chapter') return chapter !== undefined;
  if (place.scene === 'countries') {
    const claim = chapter?.facts.flatMap(({ claims }) => claims).find((each) => each.id === place.claim);
    const listed = claim && claim.kind !== 'not-known' ? claim.stations : undefined;
    const chosen = place.country === null || listed?.some(({ country }) => country === place.country);
    return listed !== undefined && chosen === true && exists(place.from, story);
  }
  const fact = chapter?.facts.find((each) => each.id === place.fact);
  if (place.scene === 'fact') return fact !== undefined;
  return fact?.claims.some((each) => each.id === place.claim) ?? false;
}

function canBeAnswered(question: Question | null): boolean {
  if (question?.asks !== 'still-here') return true;
  const { secondsLeft } = question;
  return Number.isInteger(secondsLeft) && secondsLeft >= 1 && secondsLeft <= warningSeconds;
}
