/** A question that is answered with digits: the words on one side, the keys on the other. What is typed is kept only until it is handed on. */
import { useState } from 'react';
import type { OperatorWords } from '../words/operator/operator-words.ts';
import { NumberPad } from './NumberPad.tsx';

export interface DigitEntryProps {
  readonly words: OperatorWords['pad'];
  readonly title: string;
  readonly help: string | null;
  /** What went wrong with the last entry. */
  readonly trouble: string | null;
  readonly most: number;
  /** Whether the digits are shown in groups of four, as a code from paper, or as dots, as a PIN. */
  readonly shown: boolean;
  readonly isDisabled: boolean;
  readonly onTyped: (digits: string) => void;
  readonly children?: React.ReactNode;
}

export function DigitEntry(props: DigitEntryProps) {
  const { words, title, help, trouble, most, shown, isDisabled, onTyped, children } = props;
  const [digits, setDigits] = useState('');
  const confirm = () => {
    if (digits === '') return;
    setDigits('');
    onTyped(digits);
  };
  return (
    <div className="digit-entry">
      <div className="operator-words">
        <h1 tabIndex={-1}>{title}</h1>
        {help && <p>{help}</p>}
        <p className="digits" aria-hidden="true" data-shown={shown || undefined}>
          {shown ? inGroups(digits) : '•'.repeat(digits.length)}
        </p>
        <p className="unseen" aria-live="polite">
          {words.entered(digits.length)}
        </p>
        <p className="operator-trouble" aria-live="assertive">
          {trouble}
        </p>
        {children}
      </div>
      <NumberPad
        words={words}
        isDisabled={isDisabled}
        onDigit={(digit) => setDigits((before) => (before + digit).slice(0, most))}
        onRemove={() => setDigits((before) => before.slice(0, -1))}
        onConfirm={confirm}
      />
    </div>
  );
}

function inGroups(digits: string): string {
  return digits.replaceAll(/(\d{4})(?=\d)/g, '$1 ');
}
