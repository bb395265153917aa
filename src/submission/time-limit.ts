/**
 * The time for one try, by the clock and not by a timer alone: while a phone or a tab sleeps timers stand still. What came
 * for it meanwhile is heard before it is given up.
 */
import {document, listen, window} from './surroundings.js';

/** For what waits to be delivered to a page that has just woken, in ms. */
const grace = 2000;

export interface TimeLimit {
  readonly signal: AbortSignal;
  readonly hasExpired: () => boolean;
  readonly clear: () => void;
}

/**
 * One signal out of the person's stop and the limit; `AbortSignal.any` is missing in phones still in use.
 * @param now the wall clock, in ms; without it there is the timer alone.
 */
export function timeLimit(stop: AbortSignal, ms: number, now?: () => number): TimeLimit {
  const limit = new AbortController();
  const abort = () => limit.abort();
  const started = now?.() ?? 0;
  const overdue = () => (now ? now() - started - ms : 0);
  let expired = false;
  const expire = () => {
    expired = true;
    abort();
  };
  const afterGrace = () => {
    clearTimeout(timer);
    timer = setTimeout(expire, grace);
  };
  let timer = setTimeout(() => (overdue() > grace ? afterGrace() : expire()), ms);
  const wake = () => {
    if (overdue() > 0) afterGrace();
  };
  const endings = [
    listen(stop, 'abort', abort),
    listen(document, 'visibilitychange', wake),
    listen(window, 'pageshow', wake),
  ];
  if (stop.aborted) abort();
  return {
    signal: limit.signal,
    hasExpired: () => expired,
    clear: () => {
      clearTimeout(timer);
      for (const end of endings) end();
    },
  };
}
