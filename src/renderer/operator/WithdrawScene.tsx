/** Takes a fact or a claim off the screen and puts it back: chapters, then facts, then one fact with its claims, then why. */
import type { FactToWithdraw, WithdrawTarget } from '../../bridge/withdrawals.ts';
import type { LanguageCode } from '../../dataset/schema.ts';
import { PressButton } from '../parts/PressButton.tsx';
import type { OperatorWords } from '../words/operator/operator-words.ts';
import { withdrawReasons } from '../words/operator/withdraw-words.ts';
import { inLanguage, WithdrawFact } from './WithdrawFact.tsx';
import type { WithdrawEvent, WithdrawPanel } from './withdraw-panel.ts';

export interface WithdrawSceneProps {
  readonly words: OperatorWords;
  readonly language: LanguageCode;
  readonly panel: WithdrawPanel;
  readonly tell: (event: WithdrawEvent) => void;
}

export function WithdrawScene(props: WithdrawSceneProps) {
  const { words, panel, tell } = props;
  const { withdraw } = words;
  const chapter = panel.book?.chapters.find(({ id }) => id === panel.chapter);
  const fact = chapter?.facts.find(({ id }) => id === panel.fact);
  return (
    <div className="withdraw">
      <header className="panel-head">
        <h1 tabIndex={-1}>{panel.why ? withdraw.why : withdraw.title}</h1>
        {chapter && (
          <div className="panel-buttons on-each-page">
            <PressButton className="plain-button" onPress={() => tell({ type: 'steppedBackThere' })}>
              {withdraw.stepBack}
            </PressButton>
          </div>
        )}
      </header>
      <p aria-live="polite">{helpFor(panel, withdraw)}</p>
      {panel.why ? (
        <Reasons {...props} target={panel.why} />
      ) : fact ? (
        <WithdrawFact {...props} fact={fact} />
      ) : (
        <Rows {...props} />
      )}
    </div>
  );
}

function helpFor(
  { book, asked, notKept, chapter, fact, why }: WithdrawPanel,
  words: OperatorWords['withdraw'],
) {
  if (book === null) return words.looking;
  if (asked !== null) return words.writing;
  if (notKept) return words.notKept;
  if (why !== null) return words.whyHelp;
  if (fact !== null) return words.factHelp;
  return chapter === null ? words.chapterHelp : words.factsHelp;
}

/** The chapters, or the facts of the chosen one, each with how much of it is off the screen. */
function Rows({ words: { withdraw }, language, panel, tell }: WithdrawSceneProps) {
  const chapter = panel.book?.chapters.find(({ id }) => id === panel.chapter);
  const rows = chapter
    ? chapter.facts.map((fact) => ({ id: fact.id, name: fact.label, off: countOff([fact]) }))
    : (panel.book?.chapters ?? []).map(({ id, title, facts }) => ({ id, name: title, off: countOff(facts) }));
  return (
    <ul className="withdraw-rows">
      {rows.map(({ id, name, off }) => (
        <li key={id}>
          <PressButton
            className="operator-row"
            onPress={() =>
              tell(
                chapter ? { type: 'choseFactThere', fact: id } : { type: 'choseChapterThere', chapter: id },
              )
            }
          >
            <span className="operator-row-name">{inLanguage(name, language)}</span>
            <span className="operator-row-does">{withdraw.off(off)}</span>
          </PressButton>
        </li>
      ))}
    </ul>
  );
}

function Reasons({
  words: { withdraw },
  panel,
  tell,
  target,
}: WithdrawSceneProps & { readonly target: WithdrawTarget }) {
  return (
    <ul className="withdraw-rows">
      {withdrawReasons.map((reason) => (
        <li key={reason}>
          <PressButton
            className="operator-row"
            isDisabled={panel.asked !== null}
            onPress={() => tell({ type: 'wishedThere', wish: { does: 'withdraw', ...target, reason } })}
          >
            <span className="operator-row-name">{withdraw.reasons[reason]}</span>
          </PressButton>
        </li>
      ))}
    </ul>
  );
}

function countOff(facts: readonly FactToWithdraw[]): number {
  const states = facts.flatMap(({ state, claims }) => [state, ...claims.map((claim) => claim.state)]);
  return states.filter((state) => state !== null && !state.lapsed).length;
}
