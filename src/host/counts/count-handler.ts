/** Answers the bridge's call to count: what the shown dataset does not have is refused, so that a script can invent no names. */
import { z } from 'zod';
import { channels } from '../../bridge/channels.ts';
import type { Answer } from '../../bridge/contract.ts';
import { type Counted, countedComforts, countedScenes, scenesOfChapters } from '../../bridge/counts.ts';
import type { Dataset } from '../../dataset/schema.ts';
import { checkCall } from '../check-call.ts';
import type { Counter } from './open-counter.ts';

const name = z.string().min(1).max(200);
const counted = z.discriminatedUnion('of', [
  z.strictObject({
    of: z.literal('scene'),
    scene: z.enum(countedScenes),
    chapter: name.nullable(),
    language: name,
  }),
  z.strictObject({ of: z.literal('comfort'), choice: z.enum(countedComforts) }),
]) satisfies z.ZodType<Counted>;

export function countHandler(counter: Pick<Counter, 'count'>, dataset: () => Dataset | null) {
  return (input: unknown): Promise<Answer<unknown>> =>
    checkCall({
      channel: channels.count,
      shape: counted,
      input,
      answer: (asked) => {
        const unknown = unknownIn(asked, dataset());
        if (unknown !== null) return refuse(unknown);
        counter.count(asked);
        return { ok: true, value: null };
      },
    });
}

/** The path of what the dataset does not have. */
function unknownIn(asked: Counted, dataset: Dataset | null): string | null {
  if (asked.of === 'comfort') return null;
  const { scene, chapter, language } = asked;
  if (!dataset?.languages.includes(language)) return 'language';
  const isOfChapter = scenesOfChapters.some((each) => each === scene);
  const isKnown = isOfChapter ? dataset.chapters.some(({ id }) => id === chapter) : chapter === null;
  return isKnown ? null : 'chapter';
}

function refuse(path: string): Answer<never> {
  const message = `expected a ${path} of the dataset that is shown`;
  return {
    ok: false,
    problems: [{ code: 'wrong-shape', file: `bridge/${channels.count}`, path, message }],
  };
}
