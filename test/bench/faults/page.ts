/** What submission code finds in a page and Node has not got, and a clock that runs fast, so that 30 s are soon over. */

import {setMaxListeners} from 'node:events';

/** How many times as fast as the clock on the wall. */
export const speed = 20;

const realTimeout = globalThis.setTimeout;
const realNow = Date.now;
const realPerformanceNow = performance.now.bind(performance);

const define = (name: string, value: unknown) =>
  Object.defineProperty(globalThis, name, {value, configurable: true, writable: true});

/** Here many people share one page. */
function crowded(): EventTarget {
  const target = new EventTarget();
  setMaxListeners(0, target);
  return target;
}

/**
 * For the code under test and fetch: the proxy and the people take their timers from node:timers.
 * @returns puts everything back.
 */
export function likeAPage(): () => void {
  const had = ['document', 'navigator', 'window'].filter((name) => name in globalThis);
  if (!had.includes('document')) define('document', crowded());
  if (!had.includes('navigator')) define('navigator', {onLine: true});
  if (!had.includes('window')) define('window', crowded());
  const started = realNow();
  const startedPerformance = realPerformanceNow();
  define('setTimeout', (run: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) =>
    realTimeout(run, ms / speed, ...args),
  );
  Date.now = () => started + (realNow() - started) * speed;
  performance.now = () => startedPerformance + (realPerformanceNow() - startedPerformance) * speed;
  return () => {
    define('setTimeout', realTimeout);
    Date.now = realNow;
    performance.now = realPerformanceNow;
    for (const name of ['document', 'navigator', 'window']) {
      if (!had.includes(name)) Reflect.deleteProperty(globalThis, name);
    }
  };
}
