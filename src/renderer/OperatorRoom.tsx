/** The operator's room: asks the host on the operator's behalf and shows where the operator stands. A chunk of its own. */
import { useEffect, useReducer, useState } from 'react';
import type { KioskBridge, Settings } from '../bridge/contract.ts';
import type { LanguageCode } from '../dataset/schema.ts';
import { asItComes } from '../walkthrough/visit.ts';
import { advancePanel } from './operator/advance-panel.ts';
import { PanelScene } from './operator/PanelScene.tsx';
import { opening, patienceSeconds, proofOf } from './operator/panel.ts';
import { playTone } from './play-tone.ts';
import { readPage } from './read-page.ts';
import type { Measures } from './stage-size.ts';
import { useKeys } from './use-keys.ts';
import { usePages } from './use-pages.ts';
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

  const asks = panel.scene === 'opening' || panel.scene === 'closed' ? panel.scene : null;
  useEffect(() => {
    if (asks === 'opening') bridge.operatorDoor().then((answer) => tell({ type: 'doorAnswered', answer }));
    if (asks === 'closed') onLeave();
  }, [asks, bridge, onLeave]);
  const unknownHost = panel.scene === 'home' && panel.host === null ? panel.proof : null;
  useEffect(() => {
    if (unknownHost === null) return;
    const looked = bridge.operate({ proof: unknownHost, act: 'look', takes: null });
    looked.then((answer) => tell({ type: 'lookAnswered', answer }));
  }, [unknownHost, bridge]);

  const checks = panel.scene === 'self-check' && panel.findings === null ? panel.proof : null;
  useEffect(() => {
    if (checks === null) return;
    const checked = bridge.operate({ proof: checks, act: 'self-check', takes: readPage() });
    checked.then((answer) => tell({ type: 'selfChecked', answer }));
  }, [checks, bridge]);
  const pages = usePages(panel.scene === 'self-check' ? { page: panel.page, flows: false } : null);

  return (
    <PanelScene
      panel={panel}
      secondsLeft={secondsLeft}
      pages={pages}
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
