/** Says whether a visit stands somewhere that its story has, and asks something that can be answered. */

import type { Story } from '../../../src/walkthrough/lead-on.ts';
import { type Place, type Question, type Visit, warningSeconds } from '../../../src/walkthrough/visit.ts';

export function isValidVisit(visit: Visit, story: Story): boolean {
  if (visit.scene === 'attract') return Object.keys(visit).length === 1;
  return (
    visit.scene === visit.place.scene &&
    story.languages.includes(visit.language) &&
    exists(visit.place, story) &&
    Number.isInteger(visit.page) &&
    visit.page >= 0 &&
    canBeAnswered(visit.question)
  );
}

function exists(place: Place, story: Story): boolean {
  if (place.scene === 'close') return true;
  if (place.scene === 'quiz') {
    const question = story.quiz[place.question];
    const answered = place.answer === null || question?.options[place.answer] !== undefined;
    return question !== undefined && answered && exists(place.from, story);
  }
  if (place.scene === 'chapters' || place.scene === 'about' || place.scene === 'comfort')
    return exists(place.from, story);
  const chapter = story.chapters.find((each) => each.id === place.chapter);
  if (place.scene === 'chapter' || place.scene === 'picture') return chapter !== undefined;
  if (place.scene === 'glossary') return story.terms.some((term) => term.chapter === place.chapter);
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
