/** The only place that decides where an event leads in the set-up. */
import type { Settings } from '../../bridge/contract.ts';
import { isStep, nextStep, type OpenSetUp, parentOf, type SetUp, type SetUpEvent } from './set-up.ts';

/** Where the set-up is left: to the PIN, which is its last step, or to the panel's first page. */
export type Left = 'to-pin' | 'to-home';

/** An event that makes no sense here answers the very same set-up. Refusals have been heard before. */
export function advanceSetUp(setUp: SetUp, event: SetUpEvent): SetUp | Left {
  if (setUp.at === 'opening') {
    const isAnswer = event.type === 'settingsAnswered' && event.answer.ok;
    return isAnswer && event.answer.ok ? goOn(opened(event.answer.value, setUp.isFirst)) : setUp;
  }
  switch (event.type) {
    case 'settingsAnswered':
      return setUp;
    case 'changed':
      return { ...setUp, draft: { ...setUp.draft, ...event.part }, notKept: false };
    case 'wentTo':
      return go(setUp, event.place);
    case 'wentBack':
      return back(setUp);
    case 'askedToSave':
      return isStep(setUp.at) || setUp.at === 'copy' ? { ...setUp, asks: 'save', notKept: false } : setUp;
    case 'saveAnswered':
      if (setUp.asks !== 'save') return setUp;
      if (!event.answer.ok) return { ...setUp, asks: null, notKept: true };
      return goOn(opened(event.answer.value, setUp.isFirst));
    case 'touchTold':
      return setUp.at === 'touch-test' ? { ...setUp, at: 'touch', touch: event.verdict } : setUp;
    case 'lookedForCopies':
      return setUp.at === 'copies' ? { ...setUp, copies: null, exported: null } : setUp;
    case 'copiesAnswered':
      return event.answer.ok ? { ...setUp, copies: event.answer.value } : setUp;
    case 'choseCopy':
      return setUp.at === 'copies' ? { ...setUp, at: 'copy', chosen: event.settings } : setUp;
    case 'askedToExport':
      return setUp.at === 'copies' ? { ...setUp, asks: 'export', exported: null } : setUp;
    case 'exportAnswered':
      if (setUp.asks !== 'export' || !event.answer.ok) return setUp;
      return { ...setUp, asks: null, exported: event.answer.value, copies: null };
  }
}

function opened(settings: Settings, isFirst: boolean): OpenSetUp {
  return {
    at: 'overview',
    isFirst,
    saved: settings,
    draft: settings,
    asks: null,
    notKept: false,
    touch: null,
    copies: null,
    chosen: null,
    exported: null,
  };
}

/** At the first start from step to step, later from the overview to one step and back. */
function goOn(setUp: OpenSetUp): SetUp | Left {
  if (!setUp.isFirst) return setUp;
  const step = nextStep(setUp.saved);
  return step === null ? 'to-pin' : { ...setUp, at: step };
}

/** A step begins with what holds; what lies below a step belongs to it. */
function go(setUp: OpenSetUp, place: OpenSetUp['at']): OpenSetUp {
  if (setUp.asks !== null) return setUp;
  const isBelow = parentOf({ ...setUp, at: place }) === setUp.at && isStep(setUp.at);
  const draft = isBelow ? setUp.draft : setUp.saved;
  return { ...setUp, at: place, draft, notKept: false, copies: null, exported: null };
}

function back(setUp: OpenSetUp): SetUp | Left {
  if (setUp.asks !== null) return setUp;
  const parent = parentOf(setUp);
  if (parent === null) return setUp.isFirst ? setUp : 'to-home';
  const isBelow = !isStep(setUp.at) && isStep(parent);
  return { ...setUp, at: parent, draft: isBelow ? setUp.draft : setUp.saved, notKept: false };
}
