/** The stand-in for `screen`: displays that a test adds, takes away and turns. */
import { EventEmitter } from 'node:events';
import type { Rectangle } from 'electron';

interface StandInDisplay {
  readonly id: number;
  readonly bounds: Rectangle;
}

export class StandInScreen extends EventEmitter {
  #displays: readonly StandInDisplay[] = [{ id: 1, bounds: { x: 0, y: 0, width: 1920, height: 1080 } }];

  getAllDisplays(): readonly StandInDisplay[] {
    return this.#displays;
  }

  getPrimaryDisplay(): StandInDisplay {
    const [first] = this.#displays;
    if (first === undefined) throw new Error('there is no display');
    return first;
  }

  /** What Electron tells in several events is told in one of them here. */
  become(displays: readonly StandInDisplay[]): void {
    this.#displays = displays;
    this.emit('display-metrics-changed');
  }
}
