/** The settings of another kiosk: what they would change here, and one touch to take them. */
import type { LanguageCode } from '../../dataset/schema.ts';
import { PressButton } from '../parts/PressButton.tsx';
import type { SetUpWords } from '../words/operator/set-up-words.ts';
import { SavingSaid } from './SetUpHead.tsx';
import type { OpenSetUp, SetUpEvent } from './set-up.ts';
import { changesBetween } from './setting-text.ts';

export interface CopyPageProps {
  readonly words: SetUpWords;
  readonly language: LanguageCode;
  readonly setUp: OpenSetUp;
  readonly tell: (event: SetUpEvent) => void;
}

export function CopyPage({ words, language, setUp, tell }: CopyPageProps) {
  const { copies } = words;
  const { saved, chosen, asks, notKept } = setUp;
  if (chosen === null) return null;
  const changes = changesBetween(saved, chosen, { words, language });
  return (
    <div className="set-up">
      <header className="panel-head">
        <h1 tabIndex={-1}>{copies.takeThese}</h1>
        <div className="panel-buttons on-each-page">
          <PressButton
            className="action-button"
            data-primary
            isDisabled={asks !== null}
            onPress={() => tell({ type: 'askedToSave' })}
          >
            {copies.take}
          </PressButton>
        </div>
      </header>
      <SavingSaid words={words} isSaving={asks === 'save'} notKept={notKept} />
      <div className="set-up-list">
        <p>{copies.help}</p>
        <h2>{changes.length === 0 ? copies.same : copies.difference}</h2>
        <ul className="edition-changes">
          {changes.map(({ name, before, after }) => (
            <li key={name}>{copies.fromTo(copies.setting[name], before, after)}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
