/** Which place a touch leads to from another; `null` where it leads nowhere, `'attract'` where the visit ends. */
import type { Chapter, Dataset, StationsInCountry } from '../dataset/schema.ts';
import type { QuizQuestion } from './quiz.ts';
import type { PictureView, Place, StoryPlace } from './visit.ts';

/** What decides the way: the languages offered, the chapters of the core path in order, the explained words, the questions. */
export interface Story extends Pick<Dataset, 'languages' | 'chapters' | 'terms'> {
  readonly quiz: readonly QuizQuestion[];
}

export type LedTo = Place | 'attract' | null;

/** Next always means the next chapter, from wherever in the chapter the visitor stands; after the last, the close. */
export function leadNext(place: Place, story: Story): LedTo {
  const here = storyPlace(place);
  if (here.scene === 'close') return 'attract';
  const next = story.chapters[indexOf(here.chapter, story) + 1];
  return next ? { scene: 'chapter', chapter: next.id } : { scene: 'close' };
}

/** Back means one level up, and from a chapter the chapter before; before the first there is only the attract scene. */
export function leadBack(place: Place, story: Story): LedTo {
  switch (place.scene) {
    case 'chapter':
      return chapterAt(indexOf(place.chapter, story) - 1, story);
    case 'fact':
    case 'picture':
      return { scene: 'chapter', chapter: place.chapter };
    case 'source':
      return place.from === 'chapter'
        ? { scene: 'chapter', chapter: place.chapter }
        : { scene: 'fact', chapter: place.chapter, fact: place.fact };
    case 'countries':
      return place.country === null ? place.from : { ...place, country: null };
    case 'glossary':
      return { scene: 'chapter', chapter: place.chapter };
    case 'quiz':
      return leadBackInQuiz(place);
    case 'chapters':
    case 'about':
    case 'comfort':
      return place.from;
    case 'close':
      return chapterAt(story.chapters.length - 1, story);
  }
}

export function leadToChapter(place: Place, chapter: string, story: Story): LedTo {
  const alreadyThere = place.scene === 'chapter' && place.chapter === chapter;
  return alreadyThere || !chapterNamed(chapter, story) ? null : { scene: 'chapter', chapter };
}

export function leadToFact(place: Place, fact: string, story: Story): LedTo {
  if (place.scene !== 'chapter') return null;
  const known = chapterNamed(place.chapter, story)?.facts.some((each) => each.id === fact);
  return known ? { scene: 'fact', chapter: place.chapter, fact } : null;
}

export function leadToSource(place: Place, claim: string, story: Story): LedTo {
  if (place.scene !== 'chapter' && place.scene !== 'fact') return null;
  const fact = chapterNamed(place.chapter, story)?.facts.find(
    ({ id, claims }) =>
      (place.scene === 'chapter' || id === place.fact) && claims.some((each) => each.id === claim),
  );
  return fact ? { scene: 'source', chapter: place.chapter, fact: fact.id, claim, from: place.scene } : null;
}

/** From a chapter to any list of it, from a source only to the list of the claim that stands there. */
export function leadToCountries(place: Place, claim: string, story: Story): LedTo {
  if (place.scene !== 'chapter' && place.scene !== 'source') return null;
  if (place.scene === 'source' && place.claim !== claim) return null;
  const listed = stationsOf(claim, place.chapter, story) !== undefined;
  return listed ? { scene: 'countries', chapter: place.chapter, claim, country: null, from: place } : null;
}

export function leadToCountry(place: Place, country: string | null, story: Story): LedTo {
  if (place.scene !== 'countries' || place.country === country) return null;
  const stations = stationsOf(place.claim, place.chapter, story);
  const known = country === null || stations?.some((each) => each.country === country);
  return known ? { ...place, country } : null;
}

/** From a chapter to its picture, and from one view of the picture to the other. */
export function leadToPicture(place: Place, view: PictureView): LedTo {
  if (place.scene !== 'chapter' && place.scene !== 'picture') return null;
  if (place.scene === 'picture' && place.view === view) return null;
  return { scene: 'picture', chapter: place.chapter, view };
}

export function leadToGlossary(place: Place, story: Story): LedTo {
  if (place.scene !== 'chapter') return null;
  const { chapter } = place;
  return story.terms.some((term) => term.chapter === chapter) ? { scene: 'glossary', chapter } : null;
}

/** The quiz leads back to the chapter, or to the close, that it was opened in. */
export function leadToQuiz(place: Place, story: Story): LedTo {
  if (place.scene === 'quiz' || story.quiz.length === 0) return null;
  const here = storyPlace(place);
  const from = here.scene === 'close' ? here : ({ scene: 'chapter', chapter: here.chapter } as const);
  return { scene: 'quiz', question: 0, answer: null, from };
}

export function leadToAnswer(place: Place, answer: number, story: Story): LedTo {
  if (place.scene !== 'quiz' || place.answer !== null) return null;
  return story.quiz[place.question]?.options[answer] ? { ...place, answer } : null;
}

/** After an answer comes the next question, and after the last one the place where the quiz was opened. */
export function leadOnInQuiz(place: Place, story: Story): LedTo {
  if (place.scene !== 'quiz' || place.answer === null) return null;
  const question = place.question + 1;
  return question < story.quiz.length ? { ...place, question, answer: null } : place.from;
}

/** Back takes the answer away, then leads to the question before, and from the first one out of the quiz. */
function leadBackInQuiz(place: Extract<Place, { scene: 'quiz' }>): LedTo {
  if (place.answer !== null) return { ...place, answer: null };
  return place.question > 0 ? { ...place, question: place.question - 1 } : place.from;
}

/** Where in the story the visitor stands, looking through the chapter list, the About scene, the quiz and the comfort panel. */
export function storyPlace(place: Place): StoryPlace {
  if (place.scene === 'comfort') return storyPlace(place.from);
  return place.scene === 'chapters' || place.scene === 'about' || place.scene === 'quiz' ? place.from : place;
}

function stationsOf(claim: string, chapter: string, story: Story): readonly StationsInCountry[] | undefined {
  const claims = chapterNamed(chapter, story)?.facts.flatMap((fact) => fact.claims);
  const found = claims?.find((each) => each.id === claim);
  return found && found.kind !== 'not-known' ? found.stations : undefined;
}

function chapterAt(index: number, story: Story): LedTo {
  const chapter = story.chapters[index];
  return chapter ? { scene: 'chapter', chapter: chapter.id } : 'attract';
}

function chapterNamed(id: string, story: Story): Chapter | undefined {
  return story.chapters.find((chapter) => chapter.id === id);
}

function indexOf(id: string, story: Story): number {
  return story.chapters.findIndex((chapter) => chapter.id === id);
}
