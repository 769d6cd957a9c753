/** Chooses what stands on the stage for where the operator is in the set-up. */
import type { SettingsPart } from '../../bridge/set-up.ts';
import type { LanguageCode } from '../../dataset/schema.ts';
import type { SetUpWords } from '../words/operator/set-up-words.ts';
import { CopiesPage } from './CopiesPage.tsx';
import { CopyPage } from './CopyPage.tsx';
import { DayPage } from './DayPage.tsx';
import { HoursStep } from './HoursStep.tsx';
import { ScreenStep } from './ScreenStep.tsx';
import { SetUpHead } from './SetUpHead.tsx';
import { SetUpOverview } from './SetUpOverview.tsx';
import { SoundStep } from './SoundStep.tsx';
import { isStep, isWeekday, type OpenSetUp, type SetUp, type SetUpEvent } from './set-up.ts';
import { TouchStep } from './TouchStep.tsx';
import { TouchTest } from './TouchTest.tsx';
import { TypingPage } from './TypingPage.tsx';
import { VenueStep } from './VenueStep.tsx';

export interface SetUpSceneProps {
  readonly words: SetUpWords;
  readonly language: LanguageCode;
  readonly setUp: SetUp;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly onLanguage: (language: LanguageCode) => void;
  readonly onTone: () => void;
  readonly onPin: () => void;
  readonly tell: (event: SetUpEvent) => void;
}

export function SetUpScene(props: SetUpSceneProps) {
  const { words, setUp, tell } = props;
  if (setUp.at === 'opening') {
    return (
      <div className="operator-words">
        <h1 tabIndex={-1}>{words.title}</h1>
        <p>{words.asking}</p>
      </div>
    );
  }
  if (!isStep(setUp.at)) return <Below {...props} setUp={setUp} />;
  return (
    <div className="set-up">
      <SetUpHead words={words} setUp={setUp} onSave={() => tell({ type: 'askedToSave' })} />
      <Step {...props} setUp={setUp} />
    </div>
  );
}

type OpenProps = SetUpSceneProps & { readonly setUp: OpenSetUp };

function Step({ words, language, setUp, onLanguage, onTone, tell }: OpenProps) {
  const { draft } = setUp;
  const onChange = (part: SettingsPart) => tell({ type: 'changed', part });
  switch (setUp.at) {
    case 'screen':
      return (
        <ScreenStep
          words={words}
          language={language}
          draft={draft}
          onChange={onChange}
          onLanguage={onLanguage}
          onCopies={setUp.isFirst ? () => tell({ type: 'wentTo', place: 'copies' }) : null}
        />
      );
    case 'touch':
      return (
        <TouchStep
          words={words}
          language={language}
          draft={draft}
          touch={setUp.touch}
          onChange={onChange}
          onTest={() => tell({ type: 'wentTo', place: 'touch-test' })}
        />
      );
    case 'sound':
      return <SoundStep words={words.sound} onTone={onTone} />;
    case 'venue':
      return (
        <VenueStep
          words={words}
          draft={draft}
          onChange={onChange}
          onType={(what) => tell({ type: 'wentTo', place: what })}
        />
      );
    case 'hours':
      return (
        <HoursStep
          words={words.hours}
          draft={draft}
          onChange={onChange}
          onDay={(place) => tell({ type: 'wentTo', place })}
        />
      );
    default:
      return null;
  }
}

function Below({ words, language, setUp, today, onPin, tell }: OpenProps) {
  const { openingHours } = setUp.draft;
  if (openingHours !== null && (setUp.at === 'special-days' || isWeekday(setUp.at))) {
    return (
      <DayPage
        words={words}
        language={language}
        day={setUp.at}
        hours={openingHours}
        today={today}
        onHours={(hours) => tell({ type: 'changed', part: { openingHours: hours } })}
        onDone={() => tell({ type: 'wentBack' })}
      />
    );
  }
  switch (setUp.at) {
    case 'overview':
      return (
        <SetUpOverview
          words={words}
          setUp={setUp}
          onPlace={(place) => tell({ type: 'wentTo', place })}
          onPin={onPin}
        />
      );
    case 'touch-test':
      return <TouchTest words={words.touch} onTold={(verdict) => tell({ type: 'touchTold', verdict })} />;
    case 'venueName':
    case 'venueContact':
      return (
        <TypingPage
          words={words}
          language={language}
          what={setUp.at}
          draft={setUp.draft}
          onChange={(part) => tell({ type: 'changed', part })}
          onDone={() => tell({ type: 'wentBack' })}
        />
      );
    case 'copies':
      return <CopiesPage words={words} setUp={setUp} tell={tell} />;
    case 'copy':
      return <CopyPage words={words} language={language} setUp={setUp} tell={tell} />;
    default:
      return null;
  }
}
