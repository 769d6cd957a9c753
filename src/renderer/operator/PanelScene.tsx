/** Chooses what stands on the stage for where the operator is, over the panel's own bar. Long, since every scene has its case here. */
import type { LanguageCode } from '../../dataset/schema.ts';
import { Stage } from '../parts/Stage.tsx';
import { type OperatorWords, operatorWordsOf } from '../words/operator/operator-words.ts';
import { ChoosePinScene } from './ChoosePinScene.tsx';
import { CleaningScene } from './CleaningScene.tsx';
import { CountsScene } from './CountsScene.tsx';
import { EditionScene } from './EditionScene.tsx';
import { EditionsScene } from './EditionsScene.tsx';
import { EndingScene } from './EndingScene.tsx';
import { EnterScene } from './EnterScene.tsx';
import { GuidePages } from './GuidePages.tsx';
import { HandoutScene } from './HandoutScene.tsx';
import { HomeScene } from './HomeScene.tsx';
import { PanelBar } from './PanelBar.tsx';
import type { Ending, Panel, PanelEvent } from './panel.ts';
import { RecoveryCodeScene } from './RecoveryCodeScene.tsx';
import { SelfCheckScene } from './SelfCheckScene.tsx';
import { SetUpScene } from './SetUpScene.tsx';
import { parentOf } from './set-up.ts';
import { WithdrawScene } from './WithdrawScene.tsx';

export interface PanelSceneProps {
  readonly panel: Panel;
  /** Of the lock before the door, or of the minute for the glass. */
  readonly secondsLeft: number;
  /** Which page of how many the stage shows, counted from nought. */
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
  readonly language: LanguageCode;
  /** Those that the exhibit offers. */
  readonly languages: readonly LanguageCode[];
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly onLanguage: (language: LanguageCode) => void;
  readonly tell: (event: PanelEvent) => void;
  readonly onLeave: () => void;
  readonly onTyped: (digits: string) => void;
  readonly onEnd: (ending: Ending) => void;
  readonly onTone: () => void;
}

export function PanelScene(props: PanelSceneProps) {
  const { panel, page, pages, language, tell, onLeave } = props;
  const onLanguage = (chosen: LanguageCode) => {
    props.onLanguage(chosen);
    if (sceneName(panel) !== 'set-up-screen') return;
    tell({ type: 'inSetUp', happened: { type: 'changed', part: { panelLanguage: chosen } } });
  };
  const words = operatorWordsOf(language);
  const scene = sceneName(panel);
  const hasBar = !['cleaning', 'closed', 'set-up-touch-test'].includes(scene);
  const back = backFrom(panel);
  return (
    <>
      <Stage scene={`operator-${scene}`} sceneKey={keyOf(panel)} language={language}>
        <div className="operator">{onStage({ ...props, onLanguage }, words)}</div>
      </Stage>
      {hasBar && (
        <PanelBar
          words={words}
          language={language}
          page={page}
          pages={pages}
          onPage={props.onPage}
          onLanguage={onLanguage}
          onBack={back && (() => tell(back))}
          onLeave={onLeave}
        />
      )}
    </>
  );
}

function onStage(props: PanelSceneProps, words: OperatorWords) {
  const { panel, secondsLeft, tell, onTyped, onEnd, onTone } = props;
  switch (panel.scene) {
    case 'opening':
    case 'closed':
      return null;
    case 'unreachable':
      return (
        <div className="operator-words">
          <h1 tabIndex={-1}>{words.unreachable.title}</h1>
          <p className="lead">{words.unreachable.help}</p>
        </div>
      );
    case 'enter':
      return (
        <EnterScene
          words={words}
          by={panel.by}
          wrong={panel.wrong}
          lockedSeconds={panel.lockedSeconds > 0 ? secondsLeft : 0}
          onTyped={onTyped}
          onOther={() => tell({ type: panel.by === 'pin' ? 'turnedToRecoveryCode' : 'turnedToPin' })}
        />
      );
    case 'choose-pin':
      return (
        <ChoosePinScene
          words={words}
          isAgain={panel.first !== null}
          trouble={panel.trouble}
          onTyped={onTyped}
        />
      );
    case 'recovery-code':
      return (
        <RecoveryCodeScene words={words} code={panel.code} onDone={() => tell({ type: 'wroteDownCode' })} />
      );
    case 'first-set-up':
    case 'set-up':
      return (
        <SetUpScene
          words={words.setUp}
          language={props.language}
          setUp={panel.setUp}
          today={props.today}
          onLanguage={props.onLanguage}
          onTone={onTone}
          onPin={() => tell({ type: 'wentToChoosePin' })}
          tell={(happened) => tell({ type: 'inSetUp', happened })}
        />
      );
    case 'home':
      return <HomeScene words={words} tell={tell} />;
    case 'self-check':
      return (
        <SelfCheckScene
          words={words}
          language={props.language}
          findings={panel.findings}
          onAgain={() => tell({ type: 'wentToSelfCheck' })}
          exported={panel.exported}
          onTone={onTone}
          onExport={() => tell({ type: 'askedToExportJournal' })}
        />
      );
    case 'editions':
      return (
        <EditionsScene
          words={words}
          shelf={panel.shelf}
          said={panel.said}
          isBusy={panel.rollingBack}
          onSource={(source) => tell({ type: 'choseSource', source })}
          onRollBack={() => tell({ type: 'askedToRollBack' })}
          onAgain={() => tell({ type: 'wentToEditions' })}
        />
      );
    case 'edition':
      return (
        <EditionScene
          words={words}
          language={props.language}
          source={panel.source}
          found={panel.found}
          isBusy={panel.adopting}
          copied={panel.copied}
          onAdopt={() => tell({ type: 'askedToAdopt' })}
          onBack={() => tell({ type: 'wentToEditions' })}
        />
      );
    case 'guide':
    case 'guide-chapter': {
      const chapter = panel.scene === 'guide' ? null : panel.chapter;
      return <GuidePages words={words} language={props.language} chapter={chapter} tell={tell} />;
    }
    case 'withdraw':
      return <WithdrawScene words={words} language={props.language} panel={panel} tell={tell} />;
    case 'handout':
      return <HandoutScene words={words} languages={props.languages} panel={panel} tell={tell} />;
    case 'counts':
      return <CountsScene words={words} language={props.language} panel={panel} tell={tell} />;
    case 'cleaning':
      return <CleaningScene words={words} secondsLeft={secondsLeft} />;
    case 'ending':
      return (
        <EndingScene
          words={words}
          ending={panel.ending}
          host={panel.host}
          done={panel.done}
          onEnd={() => onEnd(panel.ending)}
          onKeep={() => tell({ type: 'wentHome' })}
        />
      );
  }
}

/** As the page names it to the style sheet. */
export function sceneName(panel: Panel): string {
  return 'setUp' in panel ? `set-up-${panel.setUp.at}` : panel.scene;
}

/** One level up; `null` where there is no way back but out. */
function backFrom(panel: Panel): PanelEvent | null {
  if ('setUp' in panel) {
    const { setUp } = panel;
    const isUp = setUp.at === 'opening' || (parentOf(setUp) === null && setUp.isFirst);
    return isUp ? null : { type: 'inSetUp', happened: { type: 'wentBack' } };
  }
  return 'host' in panel && panel.scene !== 'home' ? { type: 'wentHome' } : null;
}

/** A pad starts empty whenever something else is asked for. */
function keyOf(panel: Panel): string {
  if (panel.scene === 'choose-pin') return panel.first === null ? 'choose-pin' : 'choose-pin-again';
  return panel.scene === 'enter' ? panel.by : sceneName(panel);
}
