/** An event as Electron hands one to a listener: it can be prevented, and tells whether it was. */
import type { Event } from 'electron';

export function standInEvent<Params extends object>(params: Params): Event<Params> {
  let prevented = false;
  return {
    ...params,
    preventDefault: () => {
      prevented = true;
    },
    get defaultPrevented() {
      return prevented;
    },
  };
}
