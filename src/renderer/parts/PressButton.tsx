/** The one button of the exhibit: acts on release, slide off to cancel, and a second press too soon after the first is one press (R12, R59). */
import { useRef } from 'react';
import { Button, type ButtonProps } from 'react-aria-components';

/** A trembling finger repeats within this time; a second wish takes longer. */
const repeatMs = 300;

export interface PressButtonProps extends Omit<ButtonProps, 'onPress' | 'children'> {
  readonly onPress: () => void;
  readonly children: React.ReactNode;
}

export function PressButton({ onPress, ...rest }: PressButtonProps) {
  const lastPressAt = useRef(Number.NEGATIVE_INFINITY);
  const press = () => {
    const now = performance.now();
    if (now - lastPressAt.current < repeatMs) return;
    lastPressAt.current = now;
    onPress();
  };
  return <Button {...rest} onPress={press} />;
}
