/** What a presenter can touch: the same as the keys do. */
import type { LanguageCode } from '../../dataset/schema.ts';
import { PressButton } from '../parts/PressButton.tsx';
import type { TalkEvent } from '../talk/talk.ts';
import { talkWordsOf } from '../words/talk/talk-words.ts';

export interface PresenterBarProps {
  readonly language: LanguageCode;
  readonly nowMs: number;
  /** Whether the run order is open in the place of the notes. */
  readonly atDesk: boolean;
  readonly tell: (event: TalkEvent) => void;
  readonly onSwap: () => void;
  readonly onDesk: () => void;
}

export function PresenterBar({ language, nowMs, atDesk, tell, onSwap, onDesk }: PresenterBarProps) {
  const { presenter: words, overview, runs } = talkWordsOf(language);
  const acts: readonly (readonly [string, TalkEvent])[] = [
    [words.back, { type: 'wentBack' }],
    [words.forth, { type: 'wentOn' }],
    [words.black, { type: 'blanked', screen: 'black' }],
    [words.white, { type: 'blanked', screen: 'white' }],
    [overview, { type: 'openedOverview' }],
    [words.smaller, { type: 'resized', by: -1 }],
    [words.larger, { type: 'resized', by: 1 }],
    [words.language, { type: 'changedLanguage' }],
    [words.restartClock, { type: 'restartedClock', atMs: nowMs }],
    [words.leave, { type: 'left' }],
  ];
  return (
    <nav className="presenter-bar" aria-label={words.title}>
      {acts.map(([name, event]) => (
        <PressButton key={name} className="presenter-button" onPress={() => tell(event)}>
          {name}
        </PressButton>
      ))}
      <PressButton className="presenter-button" onPress={onSwap}>
        {words.swap}
      </PressButton>
      <PressButton className="presenter-button" aria-pressed={atDesk} onPress={onDesk}>
        {runs.title}
      </PressButton>
    </nav>
  );
}
