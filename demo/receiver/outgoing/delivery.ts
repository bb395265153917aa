/** Hands each queued report on to the case system, and calls it delivered only when that system has said that it has it. */
import {caseSystem} from '../store/access-log.js';
import type {Claimed} from '../store/outbox.js';
import type {StoredReport} from '../store/reports.js';
import type {Store} from '../store.js';
import {type Backoff, retryAfter, waitAfter} from './backoff.js';
import {type Answer, post} from './post.js';
import {startWorker, type Worker} from './worker.js';

export interface PushSettings {
  /** The case system's address. */
  readonly to: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The statuses that mean: it is here now, and safe. */
  readonly acknowledged: readonly number[];
  /** Milliseconds of failing after which a person must see to it. */
  readonly giveUpAfter: number;
  readonly backoff?: Backoff;
}

interface Delivery extends PushSettings {
  readonly store: Store;
  readonly now: () => Date;
}

export const usualBackoff: Backoff = {first: 5000, longest: 15 * 60_000};
const timeout = 30_000;
const lease = timeout + 15_000;
const atOnce = 4;

/** Another try of the same bytes would be refused too. */
const refusals = [400, 409, 413, 415, 422];

type Outcome =
  | {readonly acknowledged: true}
  | {readonly acknowledged: false; readonly failure: string; readonly final: boolean; readonly wait?: number};

export function startDelivery(delivery: Delivery): Worker {
  const {store, now} = delivery;
  return startWorker({
    atLeastEvery: 15_000,
    async run(signal) {
      for (;;) {
        const at = now();
        const leaseUntil = new Date(at.getTime() + lease);
        const claimed = store.transaction(() => store.outbox.claim({now: at, leaseUntil, limit: atOnce}));
        if (claimed.length === 0 || signal.aborted) return store.outbox.nextDue();
        await Promise.all(claimed.map((one) => attempt(delivery, one, signal)));
      }
    },
  });
}

async function attempt(delivery: Delivery, claimed: Claimed, signal: AbortSignal): Promise<void> {
  const {store, now} = delivery;
  const report = store.reports.byId(claimed.id);
  if (!report) return;
  const outcome = outcomeOf(await send(delivery, report, signal), delivery, now());
  const at = now();
  if (outcome.acknowledged) return store.transaction(() => handedOver(store, report, at));
  const {failure, final, wait} = outcome;
  if (final || at.getTime() - claimed.queuedAt.getTime() > delivery.giveUpAfter) {
    return store.outbox.died(report.id, {failure, at});
  }
  const pause = Math.max(wait ?? 0, waitAfter(claimed.attempts, delivery.backoff ?? usualBackoff));
  store.outbox.failed(report.id, {failure, dueAt: new Date(at.getTime() + pause)});
}

/** The log tells each time somebody outside got to read it (10 § lag (2001:454)). */
function handedOver(store: Store, {id, reference}: StoredReport, at: Date): void {
  if (store.reports.delivered(id, at)) store.log.add({at, who: caseSystem, what: 'delivered', reference});
}

const send = ({to, headers}: Delivery, report: StoredReport, signal: AbortSignal) =>
  post({
    to,
    headers: {...headers, 'content-type': report.mediaType, 'idempotency-key': report.id},
    body: report.body,
    timeout,
    signal,
  });

function outcomeOf(answer: Answer | string, {acknowledged}: Delivery, now: Date): Outcome {
  if (typeof answer === 'string') return {acknowledged: false, failure: answer, final: false};
  if (acknowledged.includes(answer.status)) {
    const doubt = doubtIn(answer);
    return doubt ? {acknowledged: false, failure: doubt, final: false} : {acknowledged: true};
  }
  const wait = retryAfter(answer.retryAfter, now, 60 * 60_000);
  return {
    acknowledged: false,
    failure: String(answer.status),
    final: refusals.includes(answer.status),
    ...(wait === undefined ? {} : {wait}),
  };
}

/** A page of HTML is a login or a gateway speaking; and a system that says "queued" says that it is not there yet. */
function doubtIn({mediaType, text}: Answer): string | undefined {
  if (mediaType === 'text/html') return 'html';
  return mediaType.endsWith('json') && saysQueued(text) ? 'queued' : undefined;
}

function saysQueued(text: string): boolean {
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === 'object' && answer !== null && 'status' in answer && answer.status === 'queued';
  } catch {
    return false;
  }
}
