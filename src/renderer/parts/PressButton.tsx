/** The one button of the exhibit: acts on release, slide off to cancel, and a second press too soon after the first is one press (R12, R59). */
import { useRef } from 'react';
import { usePress } from 'react-aria/usePress';

/** A trembling finger repeats within this time; a second wish takes longer. */
const repeatMs = 300;

export interface PressButtonProps extends React.AriaAttributes {
  readonly className: string;
  readonly lang?: string;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
  readonly children: React.ReactNode;
}

/** Of the library only what a press is: its own button draws itself anew at every touch, focus and hover as well. */
export function PressButton({ onPress, isDisabled = false, ...rest }: PressButtonProps) {
  const lastPressAt = useRef(Number.NEGATIVE_INFINITY);
  const press = () => {
    const now = performance.now();
    if (now - lastPressAt.current < repeatMs) return;
    lastPressAt.current = now;
    onPress();
  };
  const { pressProps, isPressed } = usePress({ onPress: press, isDisabled });
  return (
    <button
      type="button"
      {...rest}
      {...pressProps}
      disabled={isDisabled}
      data-disabled={isDisabled || undefined}
      data-pressed={isPressed || undefined}
    />
  );
}
