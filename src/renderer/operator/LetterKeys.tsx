/** Our own keys for letters, English and Azerbaijani on one board: no keyboard of the system's ever appears. */
import { ArrowBigUp, Delete } from 'lucide-react';
import { useState } from 'react';
import { Button, ToggleButton } from 'react-aria-components';
import type { LanguageCode } from '../../dataset/schema.ts';
import { PressButton } from '../parts/PressButton.tsx';
import type { SetUpWords } from '../words/operator/set-up-words.ts';
import { capitalKey, letterRows, signRows } from './letter-rows.ts';

export interface LetterKeysProps {
  readonly words: SetUpWords['keys'];
  readonly language: LanguageCode;
  readonly onLetter: (letter: string) => void;
  readonly onRemove: () => void;
  readonly onDone: () => void;
}

/** Plain buttons: a second press right after the first is a second letter here, as in ee. */
export function LetterKeys({ words, language, onLetter, onRemove, onDone }: LetterKeysProps) {
  const [isCapital, setCapital] = useState(false);
  const [board, setBoard] = useState<'letters' | 'signs'>('letters');
  const rows = board === 'letters' ? letterRows : signRows;
  const press = (letter: string) => {
    onLetter(letter);
    setCapital(false);
  };
  return (
    <fieldset className="letters">
      <legend className="unseen">{words.name}</legend>
      {rows.map((row) => (
        <div key={row} className="letter-row">
          {[...row].map((small) => {
            const letter = isCapital ? capitalKey(small, language) : small;
            return (
              <Button key={small} className="letter-key" lang={language} onPress={() => press(letter)}>
                {letter}
              </Button>
            );
          })}
        </div>
      ))}
      <div className="letter-row">
        <ToggleButton
          className="letter-key letter-word"
          aria-label={words.capitals}
          isSelected={isCapital}
          onChange={setCapital}
        >
          <ArrowBigUp aria-hidden="true" />
        </ToggleButton>
        <Button
          className="letter-key letter-word"
          onPress={() => setBoard(board === 'letters' ? 'signs' : 'letters')}
        >
          {board === 'letters' ? words.signs : words.letters}
        </Button>
        <Button className="letter-key letter-space" onPress={() => press(' ')}>
          {words.space}
        </Button>
        <Button className="letter-key letter-word" aria-label={words.remove} onPress={onRemove}>
          <Delete aria-hidden="true" />
        </Button>
        <PressButton className="action-button letter-word" onPress={onDone}>
          {words.done}
        </PressButton>
      </div>
    </fieldset>
  );
}
