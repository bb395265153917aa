/** In the tab where the many walks are taken: a clock a thousand times as fast, and a way to be told to walk. */
import {walk, type Walked} from './walk.js';

export interface Fallen {
  readonly seed: number;
  readonly faults: readonly string[];
  readonly trace: readonly string[];
}

export interface Walks {
  readonly fallen: readonly Fallen[];
  readonly actions: number;
  readonly sent: number;
  readonly received: number;
}

declare global {
  interface Window {
    readonly walks: (from: number, count: number, length: number) => Promise<Walks>;
  }
}

const realTimeout = window.setTimeout.bind(window);
const fast = (run: TimerHandler, ms = 0, ...args: unknown[]) => realTimeout(run, ms / 1000, ...args);
Object.assign(window, {setTimeout: fast});

async function walks(from: number, count: number, length: number): Promise<Walks> {
  const all: (Walked & {readonly seed: number})[] = [];
  for (let seed = from; seed < from + count; seed++)
    all.push({seed, ...(await walk({seed, length, isFast: true}))});
  return {
    fallen: all
      .filter(({faults}) => faults.length > 0)
      .map(({seed, faults, trace}) => ({seed, faults, trace})),
    actions: all.reduce((sum, {trace}) => sum + trace.length, 0),
    sent: all.reduce((sum, {sent}) => sum + sent, 0),
    received: all.reduce((sum, {received}) => sum + received, 0),
  };
}
Object.assign(window, {walks});
