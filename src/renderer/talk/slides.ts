/** The slides of a talk, drawn from the same chapters, facts and claims as the kiosk's scenes: nothing about slides is stored. Pure. */
import { isSaid, isSuperseded, orderedClaims } from '../../dataset/claim-order.ts';
import type { Chapter, Claim, Fact, Value, Wording } from '../../dataset/schema.ts';
import { chapterWords, entryOf } from '../../dataset/wording.ts';
import { type Picture, pictureOf } from '../pictures/picture-of.ts';

export type Slide =
  | { readonly is: 'opening' | 'closing' }
  /** A chapter's title and lead. */
  | { readonly is: 'chapter'; readonly chapter: string }
  /** A chapter's picture, which grows step by step. */
  | {
      readonly is: 'picture';
      readonly chapter: string;
      readonly picture: Exclude<Picture['kind'], 'views'>;
      readonly steps: number;
    }
  /** One value and everybody who gave it. */
  | { readonly is: 'figure'; readonly chapter: string; readonly fact: string }
  /** One claim, or two with the same room. */
  | {
      readonly is: 'claims';
      readonly chapter: string;
      readonly fact: string;
      readonly claims: readonly string[];
    };

/** More than two beside each other cannot be read from the last row. */
const mostOnSlide = 2;

/**
 * Takes the chapters of an evening in their order. `wording` is any language's: which claims have short words is the
 * same in all of them.
 */
export function slidesOf(
  chapters: readonly Chapter[],
  story: readonly Chapter[],
  wording: Wording,
): readonly Slide[] {
  return [
    { is: 'opening' },
    ...chapters.flatMap((chapter) => [
      { is: 'chapter', chapter: chapter.id } as const,
      ...pictureSlides(chapter, story),
      ...chapter.facts
        .filter(({ essential }) => essential)
        .flatMap((fact) => factSlides(chapter.id, fact, wording)),
    ]),
    { is: 'closing' },
  ];
}

/** How many times Next changes something before the next slide comes, this slide's arrival counted. */
export function stepsOf(slide: Slide): number {
  return slide.is === 'picture' ? slide.steps : 1;
}

/** The chapter that a slide belongs to; `null` for the first and the last one. */
export function chapterOf(slide: Slide): string | null {
  return 'chapter' in slide ? slide.chapter : null;
}

function pictureSlides(chapter: Chapter, story: readonly Chapter[]): readonly Slide[] {
  const picture = pictureOf(chapter, story);
  if (picture === null || picture.kind === 'views') return [];
  return [{ is: 'picture', chapter: chapter.id, picture: picture.kind, steps: pictureSteps(picture) }];
}

function pictureSteps(picture: Exclude<Picture, { kind: 'views' }>): number {
  switch (picture.kind) {
    case 'timeline':
      return picture.events.length;
    case 'shares':
      return picture.facts.flatMap(({ claims }) => claims).length;
    case 'relay':
      return picture.relay.pages.length;
    default:
      return 2;
  }
}

function factSlides(chapter: string, fact: Fact, wording: Wording): readonly Slide[] {
  const live = orderedClaims(fact).filter((claim) => !isSuperseded(claim, fact));
  const told = chapterWords(wording, chapter).claims;
  const hasShort = live.some(({ id }) => entryOf(told, id).short !== undefined);
  if (!hasShort && areOneValue(live)) return [{ is: 'figure', chapter, fact: fact.id }];
  const groups = Array.from({ length: Math.ceil(live.length / mostOnSlide) }, (_, index) =>
    live.slice(index * mostOnSlide, (index + 1) * mostOnSlide).map(({ id }) => id),
  );
  return groups.map((claims) => ({ is: 'claims', chapter, fact: fact.id, claims }));
}

/** Whether everybody gave the same figure or day; an answer in words needs its words. */
function areOneValue(claims: readonly Claim[]): boolean {
  const values = claims.filter(isSaid).map(({ value }) => value);
  const [first] = values;
  if (!first || first.form === 'words' || values.length < claims.length) return false;
  return values.every((value) => isSame(value, first));
}

function isSame(one: Value, other: Value): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
