/** What the operator can do: one large row each. */
import {
  BookOpen,
  ChartNoAxesColumn,
  CircleOff,
  CircleQuestionMark,
  ClipboardCheck,
  Droplets,
  KeyRound,
  Power,
  Presentation,
  Printer,
  RotateCw,
  SlidersHorizontal,
} from 'lucide-react';
import { PressButton } from '../parts/PressButton.tsx';
import type { HomeRow, OperatorWords } from '../words/operator/operator-words.ts';
import type { PanelEvent } from './panel.ts';

export interface HomeSceneProps {
  readonly words: OperatorWords;
  readonly tell: (event: PanelEvent) => void;
}

const rows: readonly (readonly [HomeRow, typeof Power, PanelEvent])[] = [
  ['selfCheck', ClipboardCheck, { type: 'wentToSelfCheck' }],
  ['editions', BookOpen, { type: 'wentToEditions' }],
  ['guide', CircleQuestionMark, { type: 'wentToGuide' }],
  ['setUp', SlidersHorizontal, { type: 'wentToSetUp' }],
  ['withdraw', CircleOff, { type: 'wentToWithdraw' }],
  ['counts', ChartNoAxesColumn, { type: 'wentToCounts' }],
  ['talk', Presentation, { type: 'askedToEnd', ending: 'begin-talk' }],
  ['handout', Printer, { type: 'wentToHandout' }],
  ['cleaning', Droplets, { type: 'wentToClean' }],
  ['pin', KeyRound, { type: 'wentToChoosePin' }],
  ['restart', RotateCw, { type: 'askedToEnd', ending: 'restart' }],
  ['quit', Power, { type: 'askedToEnd', ending: 'quit' }],
];

export function HomeScene({ words, tell }: HomeSceneProps) {
  return (
    <div className="operator-home">
      <h1 tabIndex={-1}>{words.title}</h1>
      <ul>
        {rows.map(([row, Picture, event]) => (
          <li key={row}>
            <PressButton className="operator-row" onPress={() => tell(event)}>
              <Picture aria-hidden="true" />
              <span className="operator-row-name">{words.home[row].name}</span>
              <span className="operator-row-does">{words.home[row].does}</span>
            </PressButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
