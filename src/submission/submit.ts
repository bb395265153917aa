/**
 * Sends a prepared report until it is decided: a receipt, or a failure with all answers kept by the caller. A file of its
 * own in dist, with the schema, fetched while the person answers: the first screen does not wait for it.
 */
import {mayPass, meaningOf} from './answer-table.js';
import {failed, type Outcome} from './outcome.js';
import {reportSchema} from './payload-schema.js';
import {isSealed} from './seal.js';
import type {PreparedReport} from './prepare.js';
import {post, type Answer} from './transport.js';

export const maxTries = 3;

/** The longest wait that a server may ask for, in ms. */
const longestWait = 60_000;

/** Own pauses between tries, in ms, when the server does not name one. */
const pauses = [1000, 3000];

function pauseAfter(answer: Answer, tried: number): number {
  const seconds = answer.kind === 'response' ? Number(answer.retryAfter ?? Number.NaN) : Number.NaN;
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : (pauses[tried - 1] ?? 0);
}

const sleep = (ms: number, stop: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    stop.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

/** The last guard: nothing that the contract does not know ever leaves. */
function isAsPromised({body, contentType}: PreparedReport): boolean {
  const text = new TextDecoder().decode(body);
  return contentType === 'application/jose'
    ? isSealed(text)
    : reportSchema.safeParse(JSON.parse(text)).success;
}

/**
 * @param earlier whether these very bytes may have arrived in an earlier send.
 * @param stop the person's own stop; what may have arrived by then is told in the failure.
 */
export async function submit(report: PreparedReport, earlier: boolean, stop: AbortSignal): Promise<Outcome> {
  let mayHaveArrived = earlier;
  if (!isAsPromised(report)) return failed('refused', mayHaveArrived);
  for (let tried = 1; ; tried++) {
    const answer = await post(report, stop);
    const outcome = meaningOf(answer, report, mayHaveArrived);
    if ('receipt' in outcome) return outcome;
    mayHaveArrived = outcome.failure.mayHaveArrived;
    const pause = pauseAfter(answer, tried);
    if (!mayPass(answer) || tried === maxTries || pause > longestWait) return outcome;
    await sleep(pause, stop);
    if (stop.aborted) return outcome;
  }
}
