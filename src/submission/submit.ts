/**
 * Sends a prepared report until it is decided: a receipt, or a failure with all answers kept by the caller. A file of its
 * own in dist, with the schema, fetched while the person answers: the first screen does not wait for it.
 */
import {mayPass, meaningOf} from './answer-table.js';
import {failed, stopped, type Outcome} from './outcome.js';
import type {PreparedReport} from './prepare.js';
import {askedWait} from './retry-after.js';
import {isOffline, listen, window} from './surroundings.js';
import {post, type Answer} from './transport.js';

export const maxTries = 3;

/** The longest wait that a server may ask for, and the longest for a connection to come back, in ms. */
const longestWait = 60_000;

/** Own pauses between tries, in ms, when the server does not name one. */
const pauses = [1000, 3000];

/** `again`: a try has failed and another one comes. `offline`: it comes when the connection is back. */
export type Progress = 'again' | 'offline';

/** What the sender may have around it; a script in Node needs none of it. */
export interface Watch {
  /** The wall clock, in ms. */
  readonly now?: () => number;
  readonly onProgress?: (progress: Progress) => void;
  /** Asked before another try: nobody may be left who waits for it, or what was sent may be forgotten. */
  readonly isWanted?: () => boolean;
}

function pauseAfter(answer: Answer, tried: number, now: Watch['now']): number {
  const own = pauses[tried - 1] ?? 0;
  if (answer.kind !== 'response') return own;
  const served = Date.parse(answer.date ?? '');
  return askedWait(answer.retryAfter, Number.isNaN(served) ? now?.() : served) ?? own;
}

/** Until the time is over, the person stops, or this happens to the page. */
const sleep = (ms: number, stop: AbortSignal, event?: string): Promise<void> =>
  new Promise((resolve) => {
    const wake = () => {
      clearTimeout(timer);
      for (const end of endings) end();
      resolve();
    };
    const timer = setTimeout(wake, ms);
    const endings = [listen(stop, 'abort', wake), ...(event ? [listen(window, event, wake)] : [])];
    if (stop.aborted) wake();
  });

/** The pause before another try; none is wasted while there is no connection. */
async function pauseFor(ms: number, stop: AbortSignal, {onProgress}: Watch): Promise<void> {
  onProgress?.('again');
  await sleep(ms, stop);
  if (!isOffline() || stop.aborted) return;
  onProgress?.('offline');
  await sleep(longestWait, stop, 'online');
  if (!hasBeenStopped(stop)) onProgress?.('again');
}

const isLast = (answer: Answer, tried: number, pause: number): boolean =>
  !mayPass(answer) || tried === maxTries || pause > longestWait;

const isUnwanted = ({isWanted}: Watch): boolean => isWanted?.() === false;

/** A function, because it may change while something is awaited. */
const hasBeenStopped = (stop: AbortSignal): boolean => stop.aborted;

/**
 * @param earlier whether these very bytes may have arrived in an earlier send.
 * @param stop the person's own stop; what may have arrived by then is told in the failure.
 */
export async function submit(
  report: PreparedReport,
  earlier: boolean,
  stop: AbortSignal,
  watch: Watch = {},
): Promise<Outcome> {
  let mayHaveArrived = earlier;
  // A page that has spent its 64 KiB of keepalive refuses one more at once, and it looks like a fault of the network.
  let keepalive = true;
  if (!report.isAsPromised) return failed('refused', mayHaveArrived);
  for (let tried = 1; ; tried++) {
    const answer = await post(report, {stop, keepalive, now: watch.now});
    const outcome = meaningOf(answer, report, mayHaveArrived);
    if ('receipt' in outcome) return outcome;
    ({mayHaveArrived} = outcome.failure);
    keepalive &&= answer.kind !== 'network';
    const pause = pauseAfter(answer, tried, watch.now);
    if (hasBeenStopped(stop)) return stopped(outcome);
    if (isLast(answer, tried, pause) || isUnwanted(watch)) return outcome;
    await pauseFor(pause, stop, watch);
    if (hasBeenStopped(stop)) return stopped(outcome);
    if (isUnwanted(watch)) return outcome;
  }
}
