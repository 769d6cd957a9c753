/** The only place where flow is decided: a visit and an event give the next visit, or the same one. Long, since every event has its case here. */
import type { LanguageCode } from '../dataset/schema.ts';
import {
  type LedTo,
  leadBack,
  leadNext,
  leadOnInQuiz,
  leadToAnswer,
  leadToChapter,
  leadToCountries,
  leadToCountry,
  leadToFact,
  leadToGlossary,
  leadToPicture,
  leadToQuiz,
  leadToSource,
  type Story,
  storyPlace,
} from './lead-on.ts';
import { patienceTimes } from './patience.ts';
import {
  asItComes,
  attract,
  type ComfortChoice,
  type Place,
  type Question,
  type Underway,
  usualVolume,
  type Visit,
  type VisitEvent,
  volumeSteps,
  warningSeconds,
} from './visit.ts';

/** Answers the next visit. An event that makes no sense here answers the very same object. */
export function advance(visit: Visit, event: VisitEvent, story: Story): Visit {
  if (visit.scene === 'attract') return begin(visit, event, story);
  return visit.question ? answer(visit, event, story) : go(visit, event, story);
}

/** A question waits for its answer, in whichever language; whatever else is touched below it does nothing. */
function answer(visit: Underway, event: VisitEvent, story: Story): Visit {
  switch (event.type) {
    case 'startedOver':
      return attract;
    case 'stayed':
      return ask(visit, null);
    case 'stayedQuiet':
      return hearSilence(visit, event.seconds, event.patienceSeconds);
    case 'choseLanguage':
      return speak(visit, event.language, story);
    default:
      return visit;
  }
}

function go(visit: Underway, event: VisitEvent, story: Story): Visit {
  const { place } = visit;
  switch (event.type) {
    case 'began':
    case 'stayed':
      return visit;
    case 'wentOn':
      return turn(visit, 1, event.pages) ?? follow(visit, leadNext(place, story));
    case 'wentBack':
      return turn(visit, -1, event.pages) ?? follow(visit, leadBack(place, story));
    case 'steppedOut':
      // From a chapter and the close there is no level up, and Escape must not end a visit.
      return isTopLevel(place) ? visit : follow(visit, leadBack(place, story));
    case 'choseLanguage':
      return speak(visit, event.language, story);
    case 'choseChapter':
      return follow(visit, leadToChapter(place, event.chapter, story));
    case 'openedFact':
      return follow(visit, leadToFact(place, event.fact, story));
    case 'openedSource':
      return follow(visit, leadToSource(place, event.claim, story));
    case 'openedCountries':
      return follow(visit, leadToCountries(place, event.claim, story));
    case 'choseCountry':
      return follow(visit, leadToCountry(place, event.country, story));
    case 'openedPicture':
      return follow(visit, leadToPicture(place, event.view));
    case 'openedGlossary':
      return follow(visit, leadToGlossary(place, story));
    case 'openedQuiz':
      return follow(visit, leadToQuiz(place, story));
    case 'choseAnswer':
      return follow(visit, leadToAnswer(place, event.answer, story));
    case 'wentOnInQuiz':
      return follow(visit, leadOnInQuiz(place, story));
    case 'openedChapters':
      return follow(
        visit,
        place.scene === 'chapters' ? null : { scene: 'chapters', from: storyPlace(place) },
      );
    case 'openedAbout':
      return follow(
        visit,
        place.scene === 'about'
          ? null
          : { scene: 'about', part: event.part ?? 'exhibit', from: storyPlace(place) },
      );
    case 'turnedTo':
      return follow(
        visit,
        place.scene !== 'about' || place.part === event.part ? null : { ...place, part: event.part },
      );
    case 'openedComfort':
      return follow(visit, place.scene === 'comfort' ? null : { scene: 'comfort', from: place });
    case 'choseComfort':
      return choose(visit, event.choice, event.on);
    case 'changedVolume':
      return tune(visit, event.by);
    case 'askedToStartOver':
      return ask(visit, { asks: 'start-over' });
    case 'startedOver':
      return attract;
    case 'stayedQuiet':
      return hearSilence(visit, event.seconds, event.patienceSeconds);
  }
}

/** A visit begins in the first chapter, whatever was touched. */
function begin(visit: Visit, event: VisitEvent, story: Story): Visit {
  const first = story.chapters[0];
  if (event.type !== 'began' || !first || !story.languages.includes(event.language)) return visit;
  const place = { scene: 'chapter', chapter: first.id } as const;
  const { language, byEar = false } = event;
  const comfort = { ...asItComes, readAloud: byEar };
  return { scene: place.scene, place, language, comfort, volume: usualVolume, page: 0, question: null };
}

function speak(visit: Underway, language: LanguageCode, story: Story): Visit {
  return language === visit.language || !story.languages.includes(language) ? visit : { ...visit, language };
}

function follow(visit: Underway, ledTo: LedTo): Visit {
  if (ledTo === null) return visit;
  if (ledTo === 'attract') return attract;
  return { ...visit, scene: ledTo.scene, place: ledTo, page: 0, question: null };
}

/** Turns to the page before or after, or answers `null` where there is none: Next and Back then lead to another place. */
function turn(visit: Underway, by: 1 | -1, pages = 1): Underway | null {
  // The screen may have grown since the page was turned.
  const page = Math.min(visit.page, pages - 1) + by;
  return page < 0 || page >= pages ? null : { ...visit, page };
}

/** Text of another size breaks into other pages, so that the first one is shown again. */
function choose(visit: Underway, choice: ComfortChoice, on: boolean): Visit {
  if (visit.comfort[choice] === on) return visit;
  return { ...visit, comfort: { ...visit.comfort, [choice]: on }, page: 0 };
}

function tune(visit: Underway, by: 1 | -1): Visit {
  const volume = Math.min(volumeSteps, Math.max(1, visit.volume + by));
  return volume === visit.volume ? visit : { ...visit, volume };
}

function isTopLevel({ scene }: Place): boolean {
  return scene === 'chapter' || scene === 'close';
}

function hearSilence(visit: Underway, seconds: number, usualSeconds: number): Visit {
  const patienceSeconds = usualSeconds * patienceTimes(visit.comfort);
  if (seconds < patienceSeconds) return visit;
  const secondsLeft = Math.ceil(patienceSeconds + warningSeconds - seconds);
  if (secondsLeft <= 0) return attract;
  const same = visit.question?.asks === 'still-here' && visit.question.secondsLeft === secondsLeft;
  return same ? visit : ask(visit, { asks: 'still-here', secondsLeft });
}

function ask(visit: Underway, question: Question | null): Visit {
  return { ...visit, question };
}
