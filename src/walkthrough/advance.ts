/**
 * The only place where flow is decided: a visit and an event give the next visit, or the same one. Long, because it is
 * one place.
 */
import type { Chapter, Dataset } from '../dataset/schema.ts';
import {
  attract,
  type Place,
  type Question,
  type StoryPlace,
  type Underway,
  type Visit,
  type VisitEvent,
  warningSeconds,
} from './visit.ts';

type Story = Pick<Dataset, 'languages' | 'chapters'>;

/** Answers the next visit. An event that makes no sense here answers the very same object. */
export function advance(visit: Visit, event: VisitEvent, story: Story): Visit {
  if (visit.scene === 'attract') return begin(visit, event, story);
  switch (event.type) {
    case 'began':
      return visit;
    case 'wentOn':
      return visit.question ? visit : goOn(visit, story);
    case 'wentBack':
      return visit.question ? visit : goBack(visit, story);
    case 'choseLanguage':
      return event.language === visit.language || !story.languages.includes(event.language)
        ? visit
        : { ...visit, language: event.language };
    case 'choseChapter':
      return choose(visit, event.chapter, story);
    case 'openedFact':
      return openFact(visit, event.fact, story);
    case 'openedSource':
      return openSource(visit, event.claim, story);
    case 'openedChapters':
      return visit.scene === 'chapters'
        ? visit
        : goTo(visit, { scene: 'chapters', from: storyPlace(visit.place) });
    case 'openedAbout':
      return visit.scene === 'about'
        ? visit
        : goTo(visit, { scene: 'about', part: 'exhibit', from: storyPlace(visit.place) });
    case 'turnedTo':
      return visit.place.scene !== 'about' || visit.place.part === event.part
        ? visit
        : goTo(visit, { ...visit.place, part: event.part });
    case 'askedToStartOver':
      return visit.question?.asks === 'start-over' ? visit : ask(visit, { asks: 'start-over' });
    case 'startedOver':
      return attract;
    case 'stayed':
      return visit.question ? ask(visit, null) : visit;
    case 'stayedQuiet':
      return hearSilence(visit, event.seconds, event.patienceSeconds);
  }
}

function begin(visit: Visit, event: VisitEvent, story: Story): Visit {
  const first = story.chapters[0];
  if (event.type !== 'began' || !first || !story.languages.includes(event.language)) return visit;
  return {
    scene: 'chapter',
    place: { scene: 'chapter', chapter: first.id },
    language: event.language,
    question: null,
  };
}

/** Next always means the next chapter, from wherever in the chapter the visitor stands; after the last, the close. */
function goOn(visit: Underway, story: Story): Visit {
  const here = storyPlace(visit.place);
  if (here.scene === 'close') return attract;
  const next = story.chapters[indexOf(here.chapter, story) + 1];
  return goTo(visit, next ? { scene: 'chapter', chapter: next.id } : { scene: 'close' });
}

/** Back means one level up, and from a chapter the chapter before; before the first there is only the attract scene. */
function goBack(visit: Underway, story: Story): Visit {
  const { place } = visit;
  switch (place.scene) {
    case 'chapter': {
      const before = story.chapters[indexOf(place.chapter, story) - 1];
      return before ? goTo(visit, { scene: 'chapter', chapter: before.id }) : attract;
    }
    case 'fact':
      return goTo(visit, { scene: 'chapter', chapter: place.chapter });
    case 'source':
      return goTo(
        visit,
        place.from === 'chapter'
          ? { scene: 'chapter', chapter: place.chapter }
          : { scene: 'fact', chapter: place.chapter, fact: place.fact },
      );
    case 'chapters':
    case 'about':
      return goTo(visit, place.from);
    case 'close': {
      const last = story.chapters.at(-1);
      return last ? goTo(visit, { scene: 'chapter', chapter: last.id }) : attract;
    }
  }
}

function choose(visit: Underway, chapter: string, story: Story): Visit {
  const alreadyThere = visit.place.scene === 'chapter' && visit.place.chapter === chapter;
  return alreadyThere || !chapterNamed(chapter, story) ? visit : goTo(visit, { scene: 'chapter', chapter });
}

function openFact(visit: Underway, fact: string, story: Story): Visit {
  const { place } = visit;
  if (place.scene !== 'chapter') return visit;
  const known = chapterNamed(place.chapter, story)?.facts.some((each) => each.id === fact);
  return known ? goTo(visit, { scene: 'fact', chapter: place.chapter, fact }) : visit;
}

function openSource(visit: Underway, claim: string, story: Story): Visit {
  const { place } = visit;
  if (place.scene !== 'chapter' && place.scene !== 'fact') return visit;
  const holder = chapterNamed(place.chapter, story)?.facts.find(
    (fact) =>
      (place.scene === 'chapter' || fact.id === place.fact) && fact.claims.some((each) => each.id === claim),
  );
  return holder
    ? goTo(visit, { scene: 'source', chapter: place.chapter, fact: holder.id, claim, from: place.scene })
    : visit;
}

function hearSilence(visit: Underway, seconds: number, patienceSeconds: number): Visit {
  if (seconds < patienceSeconds) return visit;
  const secondsLeft = Math.ceil(patienceSeconds + warningSeconds - seconds);
  if (secondsLeft <= 0) return attract;
  const same = visit.question?.asks === 'still-here' && visit.question.secondsLeft === secondsLeft;
  return same ? visit : ask(visit, { asks: 'still-here', secondsLeft });
}

/** Where in the story the visitor stands, looking through the chapter list and the About scene. */
export function storyPlace(place: Place): StoryPlace {
  return place.scene === 'chapters' || place.scene === 'about' ? place.from : place;
}

function goTo(visit: Underway, place: Place): Visit {
  return { scene: place.scene, place, language: visit.language, question: null };
}

function ask(visit: Underway, question: Question | null): Visit {
  return { ...visit, question };
}

function chapterNamed(id: string, story: Story): Chapter | undefined {
  return story.chapters.find((chapter) => chapter.id === id);
}

function indexOf(id: string, story: Story): number {
  return story.chapters.findIndex((chapter) => chapter.id === id);
}
