/** Finds what a slide names in the dataset it was drawn from. */
import type { Chapter, Dataset, Fact } from '../../dataset/schema.ts';
import { type Picture, pictureOf } from '../pictures/picture-of.ts';

export function chapterNamed({ chapters }: Pick<Dataset, 'chapters'>, id: string): Chapter {
  const chapter = chapters.find((each) => each.id === id);
  if (!chapter) throw new Error(`There is no chapter "${id}".`);
  return chapter;
}

export function factNamed(dataset: Pick<Dataset, 'chapters'>, chapter: string, id: string): Fact {
  const fact = chapterNamed(dataset, chapter).facts.find((each) => each.id === id);
  if (!fact) throw new Error(`The chapter "${chapter}" has no fact "${id}".`);
  return fact;
}

/** A timeline gathers the events of the whole story. */
export function pictureNamed(dataset: Pick<Dataset, 'chapters'>, chapter: string): Picture | null {
  const story = dataset.chapters.filter(({ core }) => core);
  return pictureOf(chapterNamed(dataset, chapter), story);
}
