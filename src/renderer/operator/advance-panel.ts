/** The only place that decides where an event leads the operator. Long, since every event has its case here. */
import type { Answer } from '../../bridge/contract.ts';
import type { Adopted } from '../../bridge/editions.ts';
import { type ChosenPin, type Door, type Entry, proofPath } from '../../bridge/operator.ts';
import { keepingPath } from '../../bridge/set-up.ts';
import { advanceSetUp } from './advance-set-up.ts';
import { advanceCounts, openCounts } from './counts-panel.ts';
import { type Deed, type Inside, opening, type Panel, type PanelEvent } from './panel.ts';
import type { SetUpEvent } from './set-up.ts';
import { advanceWithdraw, openWithdraw } from './withdraw-panel.ts';

const closed: Panel = { scene: 'closed' };
const noHandout = { asked: null, begun: false, said: null } as const;
const notExamined = { found: null, adopting: false, copied: null } as const;

/** An event that makes no sense here answers the very same panel. */
export function advancePanel(panel: Panel, event: PanelEvent): Panel {
  switch (event.type) {
    case 'doorAnswered':
      return panel.scene === 'opening' ? open(event.answer) : panel;
    case 'entryAnswered':
      return panel.scene === 'enter' ? enter(panel, event.answer) : panel;
    case 'lookAnswered':
      if (!isInside(panel)) return panel;
      return event.answer.ok ? { ...panel, host: event.answer.value.host } : refused(event.answer);
    case 'lockEnded':
      return panel.scene === 'enter' ? { ...panel, lockedSeconds: 0, wrong: false } : panel;
    case 'turnedToRecoveryCode':
      return panel.scene === 'enter' ? { ...panel, by: 'recovery-code', wrong: false } : panel;
    case 'turnedToPin':
      return panel.scene === 'enter' ? { ...panel, by: 'pin', wrong: false } : panel;
    case 'typedNewPin':
      return panel.scene === 'choose-pin' ? typePin(panel, event.pin) : panel;
    case 'pinAnswered':
      return panel.scene === 'choose-pin' ? keepPin(panel, event.answer) : panel;
    case 'wroteDownCode':
      return panel.scene === 'recovery-code' ? home(panel.proof) : panel;
    case 'wentHome':
      return isInside(panel) ? { ...inside(panel), scene: 'home' } : panel;
    case 'wentToChoosePin':
      return isInside(panel) ? choosePin(panel.proof) : panel;
    case 'wentToSetUp':
      return isInside(panel)
        ? { ...inside(panel), scene: 'set-up', setUp: { at: 'opening', isFirst: false } }
        : panel;
    case 'inSetUp':
      return 'setUp' in panel ? inSetUp(panel, event.happened) : panel;
    case 'wentToSelfCheck':
      return isInside(panel)
        ? { ...inside(panel), scene: 'self-check', findings: null, exported: null }
        : panel;
    case 'selfChecked':
      if (panel.scene !== 'self-check') return panel;
      return event.answer.ok ? { ...panel, findings: event.answer.value } : refused(event.answer);
    case 'askedToExportJournal':
      return panel.scene === 'self-check' && panel.findings !== null
        ? { ...panel, exported: 'writing' }
        : panel;
    case 'journalExported':
      if (panel.scene !== 'self-check') return panel;
      return event.answer.ok ? { ...panel, exported: event.answer.value } : refused(event.answer);
    case 'wentToEditions':
      return isInside(panel) ? atEditions(panel, null) : panel;
    case 'shelfAnswered':
      if (panel.scene !== 'editions') return panel;
      return event.answer.ok ? { ...panel, shelf: event.answer.value } : refused(event.answer);
    case 'choseSource':
      if (panel.scene !== 'editions') return panel;
      return { ...inside(panel), scene: 'edition', source: event.source, ...notExamined };
    case 'examined':
      if (panel.scene !== 'edition') return panel;
      return event.answer.ok ? { ...panel, found: event.answer.value } : refused(event.answer);
    case 'askedToAdopt':
      return panel.scene === 'edition' && panel.found?.whole ? { ...panel, adopting: true } : panel;
    case 'adoptionProgressed':
      // What cannot be told now is told with the next step.
      if (panel.scene !== 'edition' || !panel.adopting || !event.answer.ok) return panel;
      return event.answer.value === null ? panel : { ...panel, copied: event.answer.value };
    case 'adoptAnswered':
      return panel.scene === 'edition' ? kept(panel, event.answer, 'adopted') : panel;
    case 'askedToRollBack':
      return panel.scene === 'editions' && panel.shelf?.before ? { ...panel, rollingBack: true } : panel;
    case 'rollBackAnswered':
      return panel.scene === 'editions' ? kept(panel, event.answer, 'rolled-back') : panel;
    case 'wentToGuide':
      return isInside(panel) ? { ...inside(panel), scene: 'guide' } : panel;
    case 'choseGuideChapter':
      return panel.scene === 'guide'
        ? { ...inside(panel), scene: 'guide-chapter', chapter: event.chapter }
        : panel;
    case 'wentToHandout':
      return isInside(panel) ? { ...inside(panel), scene: 'handout', ...noHandout } : panel;
    case 'askedForHandout':
      return panel.scene === 'handout' && panel.asked === null
        ? { ...panel, ...noHandout, asked: event.language }
        : panel;
    case 'handoutBegun':
      if (panel.scene !== 'handout') return panel;
      return event.answer.ok ? { ...panel, begun: true } : refused(event.answer);
    case 'handoutProgressed': {
      if (panel.scene !== 'handout' || !panel.begun) return panel;
      const { answer } = event;
      if (!answer.ok) return refused(answer);
      return answer.value === null ? panel : { ...panel, ...noHandout, said: answer.value };
    }
    case 'wentToCounts':
      return isInside(panel) ? openCounts(panel) : panel;
    case 'countsAnswered':
    case 'choseMonth':
    case 'askedOfCounts':
    case 'countingSwitched':
    case 'countsExported': {
      if (panel.scene !== 'counts') return panel;
      const next = advanceCounts(panel, event);
      return 'problems' in next ? refused(next) : next;
    }
    case 'wentToWithdraw':
      return isInside(panel) ? openWithdraw(panel) : panel;
    case 'withdrawalsAnswered':
    case 'choseChapterThere':
    case 'choseFactThere':
    case 'askedToWithdraw':
    case 'wishedThere':
    case 'withdrew':
    case 'steppedBackThere': {
      if (panel.scene !== 'withdraw') return panel;
      const next = advanceWithdraw(panel, event);
      return 'problems' in next ? refused(next) : next;
    }
    case 'wentToClean':
      return panel.scene === 'home' ? { ...panel, scene: 'cleaning' } : panel;
    case 'askedToEnd':
      return panel.scene === 'home'
        ? { ...panel, scene: 'ending', ending: event.ending, done: false }
        : panel;
    case 'endAnswered':
      if (panel.scene !== 'ending') return panel;
      return event.answer.ok ? { ...panel, done: true } : refused(event.answer);
    case 'stayedQuiet':
    case 'left':
      return closed;
  }
}

function open(answer: Answer<Door>): Panel {
  if (!answer.ok) return { scene: 'unreachable' };
  const { hasPin, lockedSeconds, setUpProof } = answer.value;
  if (hasPin) return { scene: 'enter', by: 'pin', lockedSeconds, wrong: false };
  return setUpProof === null
    ? choosePin(null)
    : { scene: 'first-set-up', proof: setUpProof, setUp: { at: 'opening', isFirst: true } };
}

function enter(panel: Extract<Panel, { scene: 'enter' }>, answer: Answer<Entry>): Panel {
  if (!answer.ok) return { scene: 'unreachable' };
  const { value } = answer;
  if (!value.entered) return { ...panel, lockedSeconds: value.lockedSeconds, wrong: true };
  // Whoever needed the paper has no PIN any more.
  return panel.by === 'pin' ? home(value.proof) : choosePin(value.proof);
}

function inSetUp(panel: Extract<Panel, { setUp: unknown }>, event: SetUpEvent): Panel {
  if ('answer' in event && !event.answer.ok && !isNotKept(event.answer)) return refused(event.answer);
  const setUp = advanceSetUp(panel.setUp, event);
  if (setUp === 'to-pin') return choosePin(panel.proof);
  // Without a PIN there is no first page to go to.
  if (setUp === 'to-home') return panel.scene === 'set-up' ? { ...inside(panel), scene: 'home' } : panel;
  return setUp === panel.setUp ? panel : { ...panel, setUp };
}

function isNotKept({ problems }: Extract<Answer<never>, { ok: false }>): boolean {
  return problems.some(({ path }) => path === keepingPath);
}

function typePin(panel: Extract<Panel, { scene: 'choose-pin' }>, pin: string): Panel {
  if (panel.first === null) return { ...panel, first: pin, trouble: null };
  return pin === panel.first ? panel : { ...panel, first: null, trouble: 'differs' };
}

function keepPin(panel: Extract<Panel, { scene: 'choose-pin' }>, answer: Answer<ChosenPin>): Panel {
  if (answer.ok) {
    return { scene: 'recovery-code', proof: answer.value.proof, code: answer.value.recoveryCode };
  }
  const isPin = answer.problems.some(({ path }) => path === 'pin');
  return isPin ? { ...panel, first: null, trouble: 'refused' } : refused(answer);
}

/** A stale proof leads back to the door; whatever else is refused, the host cannot do it. */
function refused({ problems }: Extract<Answer<never>, { ok: false }>): Panel {
  return problems.some(({ path }) => path === proofPath) ? opening : { scene: 'unreachable' };
}

function atEditions(panel: Inside, said: Deed | null): Panel {
  return { ...inside(panel), scene: 'editions', shelf: null, said, rollingBack: false };
}

function kept(panel: Inside, answer: Answer<Adopted>, deed: Deed): Panel {
  return answer.ok ? atEditions(panel, answer.value.kept ? deed : 'not-kept') : refused(answer);
}

function choosePin(proof: string | null): Panel {
  return { scene: 'choose-pin', proof, first: null, trouble: null };
}

function home(proof: string): Panel {
  return { scene: 'home', proof, host: null };
}

function isInside(panel: Panel): panel is Extract<Panel, Inside> {
  return 'host' in panel;
}

function inside({ proof, host }: Inside): Inside {
  return { proof, host };
}
