/** One of the two windows of a talk: it shows the slides or what the presenter sees, and may change that part with the other. A chunk of its own. */
import { useState } from 'react';
import type { KioskBridge, Start } from '../bridge/contract.ts';
import { beginTalk } from './begin-talk.ts';
import { PresenterRoom } from './PresenterRoom.tsx';
import { TalkRoom } from './TalkRoom.tsx';
import type { TalkOnWay } from './talk/talk-channel.ts';
import type { BegunTalk } from './use-talk-door.ts';

export interface TalkWindowProps {
  readonly bridge: KioskBridge;
  /** Milliseconds since 1970. */
  readonly nowMs: () => number;
  /** What the audience is to see; `null` in the window that the presenter opened. */
  readonly begins: { readonly start: Start; readonly begun: BegunTalk } | null;
  /** The talk has ended; the presenter's window then waits for the next. */
  readonly onLeave: () => void;
}

interface Shown {
  readonly start: Start;
  readonly first: TalkOnWay;
}

export function TalkWindow({ bridge, nowMs, begins, onLeave }: TalkWindowProps) {
  const [slides, showSlides] = useState<Shown | null>(
    () => begins && { start: begins.start, first: beginTalk(begins.start, begins.begun, nowMs()) },
  );
  const leave = () => {
    showSlides(null);
    onLeave();
  };
  return slides ? (
    <TalkRoom {...slides} bridge={bridge} onLeave={leave} onHandedOver={() => showSlides(null)} />
  ) : (
    <PresenterRoom
      bridge={bridge}
      nowMs={nowMs}
      onTookOver={(start, first) => showSlides({ start, first })}
      onOver={onLeave}
    />
  );
}
