/** Has the handout printed and written to a stick, in the language that is touched. */
import type { MadeForStick } from '../../bridge/stick.ts';
import type { LanguageCode } from '../../dataset/schema.ts';
import { PressButton } from '../parts/PressButton.tsx';
import type { OperatorWords } from '../words/operator/operator-words.ts';
import { wordsOf } from '../words/words.ts';
import type { Panel, PanelEvent } from './panel.ts';

export interface HandoutSceneProps {
  readonly words: OperatorWords;
  readonly languages: readonly LanguageCode[];
  readonly panel: Extract<Panel, { readonly scene: 'handout' }>;
  readonly tell: (event: PanelEvent) => void;
}

export function HandoutScene({ words, languages, panel, tell }: HandoutSceneProps) {
  const { asked, said } = panel;
  return (
    <div className="operator-words">
      <h1 tabIndex={-1}>{words.handout.title}</h1>
      <p className="lead">{words.handout.help}</p>
      <div className="operator-answers">
        {languages.map((language) => (
          <PressButton
            key={language}
            className="plain-button"
            lang={language}
            isDisabled={asked !== null}
            onPress={() => tell({ type: 'askedForHandout', language })}
          >
            {`PDF: ${wordsOf(language).ownName}`}
          </PressButton>
        ))}
      </div>
      <p aria-live="polite">{asked === null ? said && toldOf(said, words) : words.handout.making}</p>
    </div>
  );
}

function toldOf(said: MadeForStick, { counts, handout }: OperatorWords): string {
  if (!said.written && said.why === 'not-made') return handout.notMade;
  return said.written ? counts.exported(said.stick, said.name) : counts.notExported[said.why];
}
