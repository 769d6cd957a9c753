/** Our own keys for digits: no keyboard of the system's ever appears. */
import { Check, Delete } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { OperatorWords } from '../words/operator/operator-words.ts';

export interface NumberPadProps {
  readonly words: OperatorWords['pad'];
  readonly isDisabled: boolean;
  readonly onDigit: (digit: string) => void;
  readonly onRemove: () => void;
  readonly onConfirm: () => void;
}

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** Plain buttons: a second press right after the first is a second digit here, as in 1 1. */
export function NumberPad({ words, isDisabled, onDigit, onRemove, onConfirm }: NumberPadProps) {
  const key = (digit: string) => (
    <Button key={digit} className="pad-key" isDisabled={isDisabled} onPress={() => onDigit(digit)}>
      {digit}
    </Button>
  );
  return (
    <fieldset className="pad">
      <legend className="unseen">{words.name}</legend>
      {digits.map(key)}
      <Button className="pad-key pad-word" isDisabled={isDisabled} onPress={onRemove}>
        <Delete aria-hidden="true" />
        <span>{words.remove}</span>
      </Button>
      {key('0')}
      <Button className="pad-key pad-word" data-primary isDisabled={isDisabled} onPress={onConfirm}>
        <Check aria-hidden="true" />
        <span>{words.confirm}</span>
      </Button>
    </fieldset>
  );
}
