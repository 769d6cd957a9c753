/** Verdict over the system's power settings: the keep-awake of the app stops neither a policy nor the machine's own sleep. */
import type { Finding } from '../../bridge/self-check.ts';
import { good, notKnown, repair } from './found.ts';
import type { Told } from './system-questions.ts';

/** Minutes until the display or the machine sleeps; nought means never, `null` that the system did not say. */
type Minutes = number | null;

export function judgeSleep(told: Told): Finding {
  const minutes = [...sleepOnWindows(told), ...sleepOnMac(told), ...sleepOnLinux(told)].filter(
    (each) => each !== null,
  );
  if (minutes.length === 0) return notKnown('sleep-not-known', null);
  const soonest = minutes.filter((each) => each > 0).toSorted((one, other) => one - other)[0];
  return soonest === undefined ? good('sleep-off', null) : repair('sleep-on', { minutes: soonest });
}

/** `powercfg` writes its labels in the system's language; the last two numbers are the seconds on mains and on battery. */
function sleepOnWindows({ displayPlan, sleepPlan }: Told): readonly Minutes[] {
  return [displayPlan, sleepPlan].map((text) => {
    const seconds = text?.match(/0x[\da-f]{8}/gi)?.at(-2);
    return seconds === undefined ? null : Math.ceil(Number(seconds) / 60);
  });
}

function sleepOnMac({ pmset }: Told): readonly Minutes[] {
  return [/^\s*displaysleep\s+(\d+)/m, /^\s*sleep\s+(\d+)/m].map((line) => {
    const minutes = pmset?.match(line)?.[1];
    return minutes === undefined ? null : Number(minutes);
  });
}

/** GNOME counts seconds, also those until the machine sleeps; X11's own timer counts when DPMS is on. */
function sleepOnLinux({ idleDelay, sleepType, sleepTimeout, xset }: Told): readonly Minutes[] {
  const idle = idleDelay?.match(/^uint32 (\d+)/)?.[1];
  const sleeps = sleepType === null || sleepType === undefined ? null : !sleepType.includes('nothing');
  const timeout = sleepTimeout?.match(/^(?:uint32 |int32 )?(\d+)/)?.[1];
  const off = xset?.match(/^\s*Standby:\s*\d+\s+Suspend:\s*\d+\s+Off:\s*(\d+)/m)?.[1];
  return [
    idle === undefined ? null : Math.ceil(Number(idle) / 60),
    sleeps === null ? null : sleeps ? Math.ceil(Number(timeout ?? 0) / 60) : 0,
    off === undefined ? null : /DPMS is Enabled/.test(xset ?? '') ? Math.ceil(Number(off) / 60) : 0,
  ];
}
