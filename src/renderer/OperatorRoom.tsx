/** The operator's room: asks the host on the operator's behalf and shows where the operator stands. A chunk of its own. */
import { useEffect, useReducer, useState } from 'react';
import type { KioskBridge, Settings } from '../bridge/contract.ts';
import type { LanguageCode } from '../dataset/schema.ts';
import { asItComes } from '../walkthrough/visit.ts';
import { advancePanel } from './operator/advance-panel.ts';
import { PanelScene } from './operator/PanelScene.tsx';
import { opening, patienceSeconds, proofOf } from './operator/panel.ts';
import { playTone } from './play-tone.ts';
import type { Measures } from './stage-size.ts';
import { useAdoptionProgress } from './use-adoption-progress.ts';
import { useKeys } from './use-keys.ts';
import { usePages } from './use-pages.ts';
import { usePanelRequests } from './use-panel-requests.ts';
import { useScreen } from './use-screen.ts';
import { useSilence } from './use-silence.ts';
import { useSlowClock } from './use-slow-clock.ts';
import { interfaceLanguages } from './words/words.ts';
import './styles/operator.css';

export interface OperatorRoomProps {
  readonly bridge: KioskBridge;
  /** `null` where the exhibit cannot be shown. */
  readonly settings: Settings | null;
  readonly onLeave: () => void;
}

const cleaningSeconds = 60;
/** What may hold more than one screen does. */
const turnsPages: ReadonlySet<string> = new Set([
  'home',
  'self-check',
  'editions',
  'edition',
  'counts',
  'withdraw',
]);
const notMeasured: Measures = {
  diagonalInches: null,
  bottomEdgeMm: null,
  viewingDistanceMm: 600,
  orientation: 'auto',
};

export function OperatorRoom({ bridge, settings, onLeave }: OperatorRoomProps) {
  const [panel, tell] = useReducer(advancePanel, opening);
  const [language, setLanguage] = useState<LanguageCode>(
    settings?.languages[0] ?? interfaceLanguages[0] ?? 'en',
  );
  useScreen(settings ?? notMeasured, asItComes);
  const proof = proofOf(panel);

  const close = (type: 'left' | 'stayedQuiet') => {
    if (proof !== null) bridge.operate({ proof, act: 'leave', takes: null });
    tell({ type });
  };
  useSilence(patienceSeconds(panel), () => close('stayedQuiet'));
  useKeys(() => tell({ type: 'wentHome' }));

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
  useAdoptionProgress(bridge, panel, tell);
  /** The page of one scene is of no use to the next. */
  const [turned, setTurned] = useState<{ scene: string; page: number }>({ scene: '', page: 0 });
  const wanted = turned.scene === panel.scene ? turned.page : 0;
  const pages = usePages(turnsPages.has(panel.scene) ? { page: wanted, flows: false } : null);

  return (
    <PanelScene
      panel={panel}
      secondsLeft={secondsLeft}
      page={Math.min(wanted, pages - 1)}
      pages={pages}
      onPage={(page) => setTurned({ scene: panel.scene, page })}
      language={language}
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
        tell({ type: 'endAnswered', answer: await bridge.operate({ proof, act: ending, takes: null }) });
      }}
    />
  );
}
