/** One fact with its claims: each can be taken off the screen or put back, and says why it is off. */
import { CircleOff, Undo2 } from 'lucide-react';
import type { FactToWithdraw, Told, WithdrawState, WithdrawTarget } from '../../bridge/withdrawals.ts';
import { formatDay } from '../../dataset/formats.ts';
import type { LanguageCode } from '../../dataset/schema.ts';
import { PressButton } from '../parts/PressButton.tsx';
import type { OperatorWords } from '../words/operator/operator-words.ts';
import type { WithdrawEvent, WithdrawPanel } from './withdraw-panel.ts';

export interface WithdrawFactProps {
  readonly words: OperatorWords;
  readonly language: LanguageCode;
  readonly panel: WithdrawPanel;
  readonly tell: (event: WithdrawEvent) => void;
  readonly fact: FactToWithdraw;
}

export function WithdrawFact({ fact, ...props }: WithdrawFactProps) {
  const { language, words } = props;
  return (
    <ul className="withdraw-things">
      <Thing
        {...props}
        target={{ fact: fact.id, claim: null }}
        head={words.withdraw.wholeFact}
        text={inLanguage(fact.label, language)}
        state={fact.state}
      />
      {fact.claims.map((claim) => (
        <Thing
          {...props}
          key={claim.id}
          target={{ fact: fact.id, claim: claim.id }}
          head={claim.speaker ? inLanguage(claim.speaker, language) : words.withdraw.gap}
          text={inLanguage(claim.text, language)}
          state={claim.state}
        />
      ))}
    </ul>
  );
}

type ThingProps = Omit<WithdrawFactProps, 'fact'> & {
  readonly target: WithdrawTarget;
  readonly head: string;
  readonly text: string;
  readonly state: WithdrawState;
};

function Thing({ words: { withdraw }, language, panel, tell, target, head, text, state }: ThingProps) {
  const said = state && withdraw[state.lapsed ? 'lapsed' : 'isOff'](formatDay(state.on, language));
  return (
    <li className="withdraw-thing" data-off={(state !== null && !state.lapsed) || undefined}>
      <p>
        <strong>{head}</strong> {text} {state && said && `${said} ${withdraw.reasons[state.reason]}`}
      </p>
      <PressButton
        className="plain-button"
        isDisabled={panel.asked !== null}
        onPress={() =>
          tell(
            state
              ? { type: 'wishedThere', wish: { does: 'restore', ...target } }
              : { type: 'askedToWithdraw', target },
          )
        }
      >
        {state ? <Undo2 aria-hidden="true" /> : <CircleOff aria-hidden="true" />}
        <span>{state ? withdraw[state.lapsed ? 'forget' : 'putBack'] : withdraw.takeOff}</span>
      </PressButton>
    </li>
  );
}

/** In the panel's language, or where the edition does not have it, in its first. */
export function inLanguage(told: Told, language: LanguageCode): string {
  return told[language] ?? Object.values(told)[0] ?? '';
}
