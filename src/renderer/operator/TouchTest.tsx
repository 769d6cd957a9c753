/** Nine targets, one after another, over the whole screen. Wherever a touch arrives, it counts for the target that is shown. */
import { useEffect, useEffectEvent, useState } from 'react';
import type { SetUpWords } from '../words/operator/set-up-words.ts';
import { judgeTouchMapping, type TouchReading, type TouchVerdict, touchTargets } from './judge-touch.ts';

export interface TouchTestProps {
  readonly words: SetUpWords['touch'];
  readonly onTold: (verdict: TouchVerdict) => void;
}

const ringsMm = [10, 5, 1] as const;

export function TouchTest({ words, onTold }: TouchTestProps) {
  const [readings, setReadings] = useState<readonly TouchReading[]>([]);
  const target = touchTargets[readings.length];
  const hear = useEffectEvent(({ clientX, clientY }: PointerEvent) => {
    if (target === undefined) return;
    const touch = { x: clientX / window.innerWidth, y: clientY / window.innerHeight };
    const heard = [...readings, { target, touch }];
    if (heard.length < touchTargets.length) setReadings(heard);
    else onTold(judgeTouchMapping(heard));
  });
  useEffect(() => {
    const listen = (event: PointerEvent) => hear(event);
    window.addEventListener('pointerdown', listen, true);
    return () => window.removeEventListener('pointerdown', listen, true);
  }, []);

  return (
    <div className="touch-test">
      <div className="operator-words">
        <h1 tabIndex={-1}>{words.targetTitle}</h1>
        <p aria-live="polite">{words.target(readings.length + 1, touchTargets.length)}</p>
      </div>
      {target && (
        <svg className="touch-target" aria-hidden="true">
          {ringsMm.map((mm) => (
            <circle key={mm} cx={`${target.x * 100}%`} cy={`${target.y * 100}%`} data-mm={mm} />
          ))}
        </svg>
      )}
    </div>
  );
}
