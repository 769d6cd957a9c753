/** Checks what came in with a call of the bridge before anything else looks at it. */
import { z } from 'zod';
import type { Channel } from '../bridge/channels.ts';
import type { Answer } from '../bridge/contract.ts';
import { writePath } from '../dataset/write-path.ts';

export interface Call<Input> {
  readonly channel: Channel;
  readonly shape: z.ZodType<Input>;
  readonly input: unknown;
  readonly answer: (input: Input) => Answer<unknown> | Promise<Answer<unknown>>;
}

/** For a call that takes nothing, which a carrier may spell `undefined` or `null`. */
export const nothing = z.union([z.undefined(), z.null()], 'expected nothing');

/** Answers what the call asks for, or says by path what is wrong with what came in. */
export async function checkCall<Input>({
  channel,
  shape,
  input,
  answer,
}: Call<Input>): Promise<Answer<unknown>> {
  const result = shape.safeParse(input);
  if (result.success) return answer(result.data);
  return {
    ok: false,
    problems: result.error.issues.map((issue) => ({
      code: 'wrong-shape',
      file: `bridge/${channel}`,
      path: writePath(issue.path),
      message: issue.message,
    })),
  };
}
