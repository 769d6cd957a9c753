/** The only place where the flow of a talk is decided: both windows tell it what happened. Pure. */
import type { LanguageCode } from '../../dataset/schema.ts';
import { type Slide, stepsOf } from './slides.ts';
import { type Talk, type TalkEvent, textSizes } from './talk.ts';

export interface Evening {
  readonly slides: readonly Slide[];
  /** Offered languages, in order. */
  readonly languages: readonly LanguageCode[];
}

/** No longer number is typed than there are slides to jump to. */
const mostDigits = 3;

/** An event that makes no sense changes nothing but takes the hint about leaving away. */
export function advanceTalk(before: Talk, event: TalkEvent, evening: Evening): Talk {
  if (before.ended) return before;
  const talk: Talk = { ...before, asksToLeave: false, typed: event.type === 'typed' ? before.typed : '' };
  const isOpen = talk.chosen !== null;
  switch (event.type) {
    case 'wentOn':
      if (talk.screen !== 'slide') return { ...talk, screen: 'slide' };
      return isOpen ? choose(talk, 1, evening) : goOn(talk, evening);
    case 'wentBack':
      if (talk.screen !== 'slide') return { ...talk, screen: 'slide' };
      return isOpen ? choose(talk, -1, evening) : goBack(talk, evening);
    case 'confirmed':
      if (before.typed !== '') return goTo(talk, Number(before.typed) - 1, evening);
      if (talk.screen !== 'slide') return { ...talk, screen: 'slide' };
      return talk.chosen === null ? goOn(talk, evening) : goTo(talk, talk.chosen, evening);
    case 'wentToFirst':
      return goTo(talk, 0, evening);
    case 'wentToLast':
      return goTo(talk, evening.slides.length - 1, evening);
    case 'choseSlide':
      return goTo(talk, event.slide, evening);
    case 'blanked':
      return { ...talk, screen: talk.screen === event.screen ? 'slide' : event.screen };
    case 'typed':
      return { ...talk, typed: (talk.typed + event.digit).slice(-mostDigits) };
    case 'openedOverview':
      return { ...talk, screen: 'slide', chosen: isOpen ? null : talk.at };
    case 'moved':
      return isOpen ? choose(talk, event.by, evening) : goOnOrBack(talk, event.by, evening);
    case 'changedLanguage': {
      const next = evening.languages.indexOf(talk.language) + 1;
      return { ...talk, language: evening.languages[next % evening.languages.length] ?? talk.language };
    }
    case 'resized': {
      const size = event.by === 0 ? 0 : textSizes.indexOf(talk.textSize) + event.by;
      return { ...talk, textSize: textSizes[Math.max(0, size)] ?? talk.textSize };
    }
    case 'escaped':
      return stepOut(talk, before);
    case 'left':
      return { ...talk, ended: true };
    case 'stayed':
      return talk;
    case 'restartedClock':
      return { ...talk, startedAtMs: event.atMs };
  }
}

/** Escape takes away what lies over the slide first; then it asks, and asked twice it ends the talk. */
function stepOut(talk: Talk, before: Talk): Talk {
  if (talk.screen !== 'slide') return { ...talk, screen: 'slide' };
  if (talk.chosen !== null) return { ...talk, chosen: null };
  if (before.typed !== '') return talk;
  return before.asksToLeave ? { ...talk, ended: true } : { ...talk, asksToLeave: true };
}

function goOn(talk: Talk, { slides }: Evening): Talk {
  const slide = slides[talk.at];
  if (slide && talk.step + 1 < stepsOf(slide)) return { ...talk, step: talk.step + 1 };
  return talk.at + 1 < slides.length ? { ...talk, at: talk.at + 1, step: 0 } : talk;
}

/** Back to a picture shows it as it was left: whole. */
function goBack(talk: Talk, { slides }: Evening): Talk {
  if (talk.step > 0) return { ...talk, step: talk.step - 1 };
  const slide = slides[talk.at - 1];
  return slide ? { ...talk, at: talk.at - 1, step: stepsOf(slide) - 1 } : talk;
}

/** Outside the overview the keys up and down are Back and Next. */
function goOnOrBack(talk: Talk, by: number, evening: Evening): Talk {
  if (talk.screen !== 'slide') return { ...talk, screen: 'slide' };
  return by > 0 ? goOn(talk, evening) : goBack(talk, evening);
}

/** A number that no slide has leads nowhere. */
function goTo(talk: Talk, at: number, { slides }: Evening): Talk {
  return slides[at] ? { ...talk, at, step: 0, screen: 'slide', chosen: null } : talk;
}

function choose(talk: Talk, by: number, { slides }: Evening): Talk {
  const chosen = (talk.chosen ?? talk.at) + by;
  return slides[chosen] ? { ...talk, chosen } : talk;
}
