/** How the time goes: elapsed, remaining, pace against the plan in words, the clock, and the place among the slides. */
import type { LanguageCode } from '../../dataset/schema.ts';
import { secondsBehind } from '../talk/pace.ts';
import type { TalkWords } from '../words/talk/talk-words.ts';
import { clockText, durationText } from './time-text.ts';

export interface TimeStripProps {
  readonly words: TalkWords['presenter'];
  readonly language: LanguageCode;
  readonly plan: readonly number[];
  readonly at: number;
  /** Such as "4 of 12". */
  readonly place: string;
  readonly startedAtMs: number;
  readonly nowMs: number;
}

export function TimeStrip({ words, plan, at, place, startedAtMs, nowMs }: TimeStripProps) {
  const elapsed = Math.max(0, Math.floor((nowMs - startedAtMs) / 1_000));
  const remaining = (plan.at(-1) ?? 0) - elapsed;
  const behind = secondsBehind(plan, at, elapsed);
  const minutes = Math.max(1, Math.round(Math.abs(behind) / 60));
  const pace = behind === 0 ? 'on-time' : behind > 0 ? 'behind' : 'ahead';
  const paceWords = { 'on-time': words.onTime, behind: words.behind(minutes), ahead: words.ahead(minutes) };
  return (
    <header className="time-strip">
      <p className="presenter-place">{place}</p>
      <dl>
        <div data-time="elapsed">
          <dt>{words.elapsed}</dt>
          <dd>{durationText(elapsed)}</dd>
        </div>
        <div data-time="remaining">
          <dt>{words.remaining}</dt>
          <dd>{durationText(remaining)}</dd>
        </div>
        <div data-time="pace" data-pace={pace}>
          <dt>{words.pace}</dt>
          <dd>{paceWords[pace]}</dd>
        </div>
        <div data-time="clock">
          <dt>{words.clock}</dt>
          <dd>{clockText(nowMs)}</dd>
        </div>
      </dl>
    </header>
  );
}
