/** A length that is set by touch: a large and a small step down and up, with the value between them. */
import { Button } from 'react-aria-components';
import { formatNumber } from '../../dataset/formats.ts';
import type { LanguageCode } from '../../dataset/schema.ts';
import type { SetUpWords } from '../words/operator/set-up-words.ts';

export interface StepperProps {
  readonly words: SetUpWords;
  readonly language: LanguageCode;
  readonly label: string;
  readonly value: number;
  /** As it stands between the keys. */
  readonly shown: string;
  readonly least: number;
  readonly most: number;
  /** The large step and the small one. */
  readonly steps: readonly [large: number, small: number];
  readonly onValue: (value: number) => void;
}

/** Plain buttons: pressed again at once they step again. */
export function Stepper(props: StepperProps) {
  const { words, language, label, value, shown, least, most, steps, onValue } = props;
  const [large, small] = steps;
  const key = (by: number) => {
    const size = formatNumber(Math.abs(by), language);
    const isPast = by < 0 ? value <= least : value >= most;
    return (
      <Button
        className="step-key"
        aria-label={by < 0 ? words.less(label, size) : words.more(label, size)}
        isDisabled={isPast}
        onPress={() => onValue(Math.min(most, Math.max(least, toTenths(value + by))))}
      >
        {`${by < 0 ? '−' : '+'}${size}`}
      </Button>
    );
  };
  return (
    <fieldset className="stepper">
      <legend>{label}</legend>
      {key(-large)}
      {key(-small)}
      <p aria-live="polite">{shown}</p>
      {key(small)}
      {key(large)}
    </fieldset>
  );
}

/** Adding tenths leaves dust behind the point. */
function toTenths(value: number): number {
  return Math.round(value * 10) / 10;
}
