/** A name or a contact, written letter by letter with our own keys. */
import type { Settings } from '../../bridge/contract.ts';
import type { SettingsPart } from '../../bridge/set-up.ts';
import type { LanguageCode } from '../../dataset/schema.ts';
import type { SetUpWords } from '../words/operator/set-up-words.ts';
import { LetterKeys } from './LetterKeys.tsx';
import type { Typed } from './set-up.ts';

export interface TypingPageProps {
  readonly words: SetUpWords;
  readonly language: LanguageCode;
  readonly what: Typed;
  readonly draft: Settings;
  readonly onChange: (part: SettingsPart) => void;
  readonly onDone: () => void;
}

/** What the About scene shows on two lines. */
const mostLetters = 80;

export function TypingPage({ words, language, what, draft, onChange, onDone }: TypingPageProps) {
  const text = draft[what] ?? '';
  const write = (next: string) => onChange({ [what]: next.trimStart() === '' ? null : next.trimStart() });
  return (
    <div className="typing">
      <h1 tabIndex={-1}>{words.venue[what]}</h1>
      <p className="typed" data-empty={text === '' || undefined}>
        {text === '' ? (what === 'venueName' ? words.keys.helpName : words.keys.helpContact) : text}
      </p>
      <LetterKeys
        words={words.keys}
        language={language}
        onLetter={(letter) => write([...text, letter].slice(0, mostLetters).join(''))}
        onRemove={() => write([...text].slice(0, -1).join(''))}
        onDone={onDone}
      />
    </div>
  );
}
