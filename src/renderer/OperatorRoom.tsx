/** The operator's room: asks the host on the operator's behalf and shows where the operator stands. A chunk of its own. */
import { useEffect, useMemo, useReducer, useState } from 'react';
import type { KioskBridge, Settings } from '../bridge/contract.ts';
import type { LanguageCode } from '../dataset/schema.ts';
import { asItComes } from '../walkthrough/visit.ts';
import { advancePanel } from './operator/advance-panel.ts';
import { PanelScene, sceneName } from './operator/PanelScene.tsx';
import { opening, type Panel, patienceSeconds, proofOf } from './operator/panel.ts';
import { playTone } from './play-tone.ts';
import { type Measures, notMeasured } from './stage-size.ts';
import { useKeys } from './use-keys.ts';
import { usePages } from './use-pages.ts';
import { usePanelRequests } from './use-panel-requests.ts';
import { useProgress } from './use-progress.ts';
import { useScreen } from './use-screen.ts';
import { useSilence } from './use-silence.ts';
import { useSlowClock } from './use-slow-clock.ts';
import { interfaceLanguages } from './words/words.ts';
import './styles/visit.css';
import './styles/operator.css';

export interface OperatorRoomProps {
  readonly bridge: KioskBridge;
  /** `null` where the exhibit cannot be shown. */
  readonly settings: Settings | null;
  /** Answers today as YYYY-MM-DD. */
  readonly today: () => string;
  readonly onLeave: () => void;
}

const cleaningSeconds = 60;
/** Without a touch for so long none arrives: where nothing can be pressed, the way back is by time. */
const targetSeconds = 20;
/** What may hold more than one screen does. */
const turnsPages: ReadonlySet<string> = new Set([
  'home',
  'self-check',
  'editions',
  'edition',
  'guide',
  'guide-chapter',
  'counts',
  'withdraw',
]);
/** The targets of touch and the letters of a board stand where they stand. */
const standsStill: ReadonlySet<string> = new Set([
  'set-up-touch-test',
  'set-up-venueName',
  'set-up-venueContact',
]);
const turns = (scene: string) =>
  turnsPages.has(scene) || (scene.startsWith('set-up-') && !standsStill.has(scene));

export function OperatorRoom({ bridge, settings, today, onLeave }: OperatorRoomProps) {
  const [panel, tell] = useReducer(advancePanel, opening);
  const [language, setLanguage] = useState<LanguageCode>(
    settings?.panelLanguage ?? settings?.languages[0] ?? interfaceLanguages[0] ?? 'en',
  );
  useScreen(useMeasures(panel, settings), asItComes);
  const proof = proofOf(panel);

  const close = (type: 'left' | 'stayedQuiet') => {
    if (proof !== null) bridge.operate({ proof, act: 'leave', takes: null });
    tell({ type });
  };
  const scene = sceneName(panel);
  const atTargets = scene === 'set-up-touch-test';
  useSilence(atTargets ? targetSeconds : patienceSeconds(panel), () => {
    if (atTargets) tell({ type: 'inSetUp', happened: { type: 'touchTold', verdict: { mapping: 'silent' } } });
    else close('stayedQuiet');
  });
  useKeys(() =>
    tell('setUp' in panel ? { type: 'inSetUp', happened: { type: 'wentBack' } } : { type: 'wentHome' }),
  );

  const waits =
    panel.scene === 'cleaning' ? cleaningSeconds : panel.scene === 'enter' ? panel.lockedSeconds : 0;
  const secondsLeft = Math.max(0, waits - useSlowClock(waits > 0, 1));
  useEffect(() => {
    if (waits > 0 && secondsLeft === 0) tell({ type: panel.scene === 'cleaning' ? 'wentHome' : 'lockEnded' });
  }, [waits, secondsLeft, panel.scene]);

  const isClosed = panel.scene === 'closed';
  useEffect(() => {
    if (isClosed) onLeave();
  }, [isClosed, onLeave]);
  usePanelRequests(bridge, panel, tell);
  useProgress(bridge, panel, tell);
  /** The page of one scene is of no use to the next. */
  const [turned, setTurned] = useState<{ scene: string; page: number }>({ scene: '', page: 0 });
  if (turned.scene !== scene) setTurned({ scene, page: 0 });
  const wanted = turned.scene === scene ? turned.page : 0;
  const pages = usePages(turns(scene) ? { page: wanted, flows: false } : null);

  return (
    <PanelScene
      panel={panel}
      secondsLeft={secondsLeft}
      page={Math.min(wanted, pages - 1)}
      pages={pages}
      onPage={(page) => setTurned({ scene, page })}
      language={language}
      languages={settings?.languages.length ? settings.languages : interfaceLanguages}
      today={today()}
      onLanguage={setLanguage}
      tell={tell}
      onLeave={() => close('left')}
      onTone={playTone}
      onTyped={async (digits) => {
        if (panel.scene === 'enter') {
          tell({ type: 'entryAnswered', answer: await bridge.enterPanel({ by: panel.by, digits }) });
        }
        if (panel.scene !== 'choose-pin') return;
        tell({ type: 'typedNewPin', pin: digits });
        if (panel.first !== digits) return;
        const answer = await bridge.choosePin({ proof: panel.proof, pin: digits });
        tell({ type: 'pinAnswered', answer });
      }}
      onEnd={async (ending) => {
        if (proof === null) return;
        const answer = await bridge.operate({ proof, act: ending, takes: null });
        tell({ type: 'endAnswered', answer });
        // The talk stands where the panel stood.
        if (answer.ok && ending === 'begin-talk') close('left');
      }}
    />
  );
}

/** The set-up shows at once which way the screen is to stand; sizes hold once they are saved, so that no key moves under the finger. */
function useMeasures(panel: Panel, settings: Settings | null): Measures {
  const open = 'setUp' in panel && panel.setUp.at !== 'opening' ? panel.setUp : null;
  const saved = open?.saved ?? settings ?? notMeasured;
  const orientation = open?.draft.orientation ?? saved.orientation;
  return useMemo(() => ({ ...saved, orientation }), [saved, orientation]);
}
