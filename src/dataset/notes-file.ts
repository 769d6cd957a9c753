/** `wording/<language>/notes.json`: what a presenter has at hand beside the slides. Never spoken, and never given to the audience's page. */
import { z } from 'zod';

const text = z.string().trim().min(1, 'expected words');
/** Any key: what it has to name is asked when the notes are compared with the dataset. */
const namedId = z.string();

const scene = {
  /** What to say, point by point. */
  say: z.array(text).min(1, 'expected at least one point'),
  /** What people ask, what can be answered, and the pages behind the answer. */
  asked: z.array(z.strictObject({ question: text, answer: text, sources: z.array(namedId) })),
};

/** The notes of one language: for the first and the last slide, and for each chapter with the facts that want a word of their own. */
export const notesFile = z.strictObject({
  opening: z.strictObject(scene),
  chapters: z.record(namedId, z.strictObject({ ...scene, facts: z.record(namedId, text) })),
  closing: z.strictObject(scene),
});

/** What to say at one scene, and what is asked there. */
export interface SceneNotes {
  readonly say: readonly string[];
  readonly asked: readonly {
    readonly question: string;
    readonly answer: string;
    /** Ids of sources. */
    readonly sources: readonly string[];
  }[];
}

/** What to say at a chapter, and at single facts of it by their ids. */
export interface ChapterNotes extends SceneNotes {
  readonly facts: Readonly<Record<string, string>>;
}

export interface Notes {
  readonly opening: SceneNotes;
  /** By the id of the chapter. */
  readonly chapters: Readonly<Record<string, ChapterNotes>>;
  readonly closing: SceneNotes;
}

/** By language; empty where nobody has written any. Not part of the dataset, so that what the audience's page is given cannot hold them. */
export type AllNotes = Readonly<Record<string, Notes>>;
