/**
 * The button of the scenes that are there before the library that knows what a press is: the first scene does not wait for it.
 * It acts where a finger is lifted on it, however long and unsteadily it lay there, and on a key (R12).
 */
import { type PointerEvent, useState } from 'react';

export interface FirstButtonProps {
  readonly className: string;
  readonly lang?: string;
  readonly onPress: () => void;
  readonly children: React.ReactNode;
}

export function FirstButton({ onPress, ...rest }: FirstButtonProps) {
  const [isDown, setDown] = useState(false);
  const release = (event: PointerEvent<HTMLButtonElement>) => {
    if (isDown && isOver(event)) onPress();
    setDown(false);
  };
  return (
    <button
      type="button"
      {...rest}
      data-pressed={isDown || undefined}
      onPointerDown={({ isPrimary, button }) => setDown(isPrimary && button === 0)}
      onPointerUp={release}
      onPointerCancel={() => setDown(false)}
      // A key or a program that reads aloud: a finger's click was acted upon before.
      onClick={({ detail }) => detail === 0 && onPress()}
    />
  );
}

function isOver({ currentTarget, clientX, clientY }: PointerEvent<HTMLButtonElement>): boolean {
  const { left, right, top, bottom } = currentTarget.getBoundingClientRect();
  return left <= clientX && clientX <= right && top <= clientY && clientY <= bottom;
}
