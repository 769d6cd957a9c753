/** How the two windows of a talk speak: the audience's owns the talk and tells it, the presenter's tells what happened there. */
import type { RunOrder } from '../../bridge/talk.ts';
import type { Talk, TalkEvent } from './talk.ts';

/** A talk and the run order it follows; `null` for the whole story. */
export interface TalkOnWay {
  readonly talk: Talk;
  readonly run: RunOrder | null;
}

export type TalkMessage =
  /** From the audience's window; nothing of it is the presenter's alone. */
  | ({ readonly is: 'talk' } & TalkOnWay)
  | { readonly is: 'over' }
  /** The two change their parts: only once the other has taken the talk over is it let go, so that notes never stand alone before the audience. */
  | ({ readonly is: 'offered' } & TalkOnWay)
  /** From the presenter's window. */
  | { readonly is: 'asked' }
  | { readonly is: 'wished-to-swap' }
  | { readonly is: 'took-over' }
  | { readonly is: 'happened'; readonly event: TalkEvent }
  | { readonly is: 'chose-run'; readonly run: RunOrder | null };

export interface TalkChannel {
  post(message: TalkMessage): void;
  /** Answers how to hear no more. */
  listen(hear: (message: TalkMessage) => void): () => void;
  close(): void;
}

const channelName = 'talk';

/** One origin on either host, so that nobody but the app's own pages can be on it. */
export function openTalkChannel(): TalkChannel {
  const channel = new BroadcastChannel(channelName);
  return {
    post: (message) => channel.postMessage(message),
    listen: (hear) => {
      const listener = ({ data }: MessageEvent<TalkMessage>) => hear(data);
      channel.addEventListener('message', listener);
      return () => channel.removeEventListener('message', listener);
    },
    close: () => channel.close(),
  };
}
