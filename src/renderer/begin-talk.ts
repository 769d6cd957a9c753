/** How a talk begins: where one that did not come to its end stood, else at the chapter it was asked for, else at its beginning. */
import type { Start } from '../bridge/contract.ts';
import { offeredLanguages } from './offered-languages.ts';
import { slidesOfEvening } from './talk/evening.ts';
import { chapterOf } from './talk/slides.ts';
import { opening } from './talk/talk.ts';
import type { TalkOnWay } from './talk/talk-channel.ts';
import type { BegunTalk } from './use-talk-door.ts';

/** `nowMs` is in milliseconds since 1970. */
export function beginTalk({ dataset, settings }: Start, begun: BegunTalk, nowMs: number): TalkOnWay {
  const { place, runs } = begun.door;
  const run = runs.find(({ name }) => name === place?.run) ?? null;
  const languages = offeredLanguages(dataset.languages, settings.languages);
  const slides = slidesOfEvening(dataset, run);
  const fresh = opening(begun.language ?? languages[0] ?? 'en', nowMs);
  if (place && slides[place.at] && languages.includes(place.language)) {
    const { at, step, language, textSize, startedAtMs } = place;
    return { run, talk: { ...fresh, at, step, language, textSize, startedAtMs } };
  }
  const asked = slides.findIndex((slide) => chapterOf(slide) === begun.from && begun.from !== null);
  return { run, talk: { ...fresh, at: Math.max(0, asked) } };
}
