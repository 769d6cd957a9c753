/** The quiet end of the walkthrough: a last thought, and an invitation to the sources. */
import type { Wording } from '../../dataset/schema.ts';
import { PressButton } from '../parts/PressButton.tsx';
import { Weave } from '../parts/Weave.tsx';
import type { Words } from '../words/words.ts';

export interface CloseSceneProps {
  readonly wording: Wording;
  readonly words: Words;
  readonly onSources: () => void;
}

export function CloseScene({ wording, words, onSources }: CloseSceneProps) {
  return (
    <div className="close">
      <div className="close-words">
        <h1 tabIndex={-1}>{words.closing}</h1>
        <p className="lead">{wording.closing}</p>
        <PressButton className="plain-button" onPress={onSources}>
          {words.aboutThisExhibit}
        </PressButton>
      </div>
      <Weave />
    </div>
  );
}
