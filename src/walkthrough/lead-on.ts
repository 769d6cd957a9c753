/** Which place a touch leads to from another; `null` where it leads nowhere, `'attract'` where the visit ends. */
import type { Chapter, Dataset, StationsInCountry } from '../dataset/schema.ts';
import type { Place, StoryPlace } from './visit.ts';

/** What of a dataset decides the way: the languages offered and the chapters of the core path, in order. */
export type Story = Pick<Dataset, 'languages' | 'chapters'>;

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
      return { scene: 'chapter', chapter: place.chapter };
    case 'source':
      return place.from === 'chapter'
        ? { scene: 'chapter', chapter: place.chapter }
        : { scene: 'fact', chapter: place.chapter, fact: place.fact };
    case 'countries':
      return place.country === null ? place.from : { ...place, country: null };
    case 'chapters':
    case 'about':
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

/** Where in the story the visitor stands, looking through the chapter list and the About scene. */
export function storyPlace(place: Place): StoryPlace {
  return place.scene === 'chapters' || place.scene === 'about' ? place.from : place;
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
