/** Asks the host for whatever the panel waits for where the operator stands, once for each wish. Long, since every wish has its case here. */
import { useEffect } from 'react';
import type { KioskBridge } from '../bridge/contract.ts';
import { askInSetUp, type SetUpWish, wishInSetUp } from './ask-in-set-up.ts';
import type { Panel, PanelEvent } from './operator/panel.ts';
import type { WithdrawAsked } from './operator/withdraw-panel.ts';
import { readPage } from './read-page.ts';

export function usePanelRequests(bridge: KioskBridge, panel: Panel, tell: (event: PanelEvent) => void): void {
  const wish = wishOf(panel);
  // Two panels that wait for the same ask once: what changes in between is not asked about.
  const key = JSON.stringify(wish);
  useEffect(() => {
    const asked: Wish | null = JSON.parse(key);
    if (asked !== null) ask(bridge, asked).then(tell);
  }, [key, bridge, tell]);
}

type Wish =
  | { readonly for: 'door' }
  | {
      readonly for:
        | 'look'
        | 'self-check'
        | 'export-journal'
        | 'editions'
        | 'roll-back'
        | 'counts'
        | 'export-counts'
        | 'withdrawals';
      readonly proof: string;
    }
  | { readonly for: 'set-up'; readonly proof: string; readonly wish: SetUpWish }
  | { readonly for: 'withdraw'; readonly proof: string; readonly asked: WithdrawAsked }
  | { readonly for: 'switch-counting'; readonly proof: string; readonly on: boolean }
  | {
      readonly for: 'examine-edition' | 'adopt-edition' | 'write-handout';
      readonly proof: string;
      readonly which: string;
    };

function wishOf(panel: Panel): Wish | null {
  switch (panel.scene) {
    case 'opening':
      return { for: 'door' };
    case 'first-set-up':
    case 'set-up': {
      const wish = wishInSetUp(panel.setUp);
      return wish === null ? null : { for: 'set-up', proof: panel.proof, wish };
    }
    case 'home':
      return panel.host === null ? { for: 'look', proof: panel.proof } : null;
    case 'self-check':
      if (panel.findings === null) return { for: 'self-check', proof: panel.proof };
      return panel.exported === 'writing' ? { for: 'export-journal', proof: panel.proof } : null;
    case 'editions':
      if (panel.rollingBack) return { for: 'roll-back', proof: panel.proof };
      return panel.shelf === null ? { for: 'editions', proof: panel.proof } : null;
    case 'edition': {
      const { proof, source, found, adopting } = panel;
      if (found === null) return { for: 'examine-edition', proof, which: source.id };
      return adopting && found.whole ? { for: 'adopt-edition', proof, which: found.fingerprint } : null;
    }
    case 'withdraw': {
      const { proof, book, asked } = panel;
      if (asked !== null) return { for: 'withdraw', proof, asked };
      return book === null ? { for: 'withdrawals', proof } : null;
    }
    case 'handout': {
      const { proof, asked, begun } = panel;
      return asked === null || begun ? null : { for: 'write-handout', proof, which: asked };
    }
    case 'counts': {
      const { proof, book, asked } = panel;
      if (asked === 'export') return { for: 'export-counts', proof };
      if (asked !== null) return { for: 'switch-counting', proof, on: asked === 'on' };
      return book === null ? { for: 'counts', proof } : null;
    }
    default:
      return null;
  }
}

async function ask(bridge: KioskBridge, wish: Wish): Promise<PanelEvent> {
  switch (wish.for) {
    case 'door':
      return { type: 'doorAnswered', answer: await bridge.operatorDoor() };
    case 'set-up':
      return { type: 'inSetUp', happened: await askInSetUp(bridge, wish.proof, wish.wish) };
    case 'look':
      return {
        type: 'lookAnswered',
        answer: await bridge.operate({ proof: wish.proof, act: 'look', takes: null }),
      };
    case 'self-check':
      return {
        type: 'selfChecked',
        answer: await bridge.operate({ proof: wish.proof, act: 'self-check', takes: readPage() }),
      };
    case 'export-journal':
      return {
        type: 'journalExported',
        answer: await bridge.operate({ proof: wish.proof, act: 'export-journal', takes: readPage() }),
      };
    case 'editions':
      return {
        type: 'shelfAnswered',
        answer: await bridge.operate({ proof: wish.proof, act: 'editions', takes: null }),
      };
    case 'examine-edition':
      return {
        type: 'examined',
        answer: await bridge.operate({ proof: wish.proof, act: 'examine-edition', takes: wish.which }),
      };
    case 'adopt-edition':
      return {
        type: 'adoptAnswered',
        answer: await bridge.operate({ proof: wish.proof, act: 'adopt-edition', takes: wish.which }),
      };
    case 'write-handout':
      return {
        type: 'handoutBegun',
        answer: await bridge.operate({ proof: wish.proof, act: 'write-handout', takes: wish.which }),
      };
    case 'roll-back':
      return {
        type: 'rollBackAnswered',
        answer: await bridge.operate({ proof: wish.proof, act: 'roll-back', takes: null }),
      };
    case 'counts':
      return {
        type: 'countsAnswered',
        answer: await bridge.operate({ proof: wish.proof, act: 'counts', takes: null }),
      };
    case 'withdrawals':
      return {
        type: 'withdrawalsAnswered',
        answer: await bridge.operate({ proof: wish.proof, act: 'withdrawals', takes: null }),
      };
    case 'withdraw':
      return { type: 'withdrew', answer: await carryOut(bridge, wish.proof, wish.asked) };
    case 'switch-counting':
      return {
        type: 'countingSwitched',
        answer: await bridge.operate({ proof: wish.proof, act: 'switch-counting', takes: wish.on }),
      };
    case 'export-counts':
      return {
        type: 'countsExported',
        answer: await bridge.operate({ proof: wish.proof, act: 'export-counts', takes: null }),
      };
  }
}

function carryOut(bridge: KioskBridge, proof: string, asked: WithdrawAsked) {
  const { does, ...takes } = asked;
  return 'reason' in takes
    ? bridge.operate({ proof, act: 'withdraw', takes })
    : bridge.operate({ proof, act: 'restore', takes });
}
