/**
 * Tells people that there is something to see to, with nothing in it of what: `{"kind": "received", "count": 2}`.
 * Not the reference either: notices end up in mail, chats and telephones, and the reporter may have told theirs to others.
 */
import {parseHours} from '../../../src/hours/parse-hours.js';
import type {Schedule} from '../../../src/hours/schedule.js';
import {hoursStatus} from '../../../src/hours/status.js';
import type {ClaimedNotice, NoticeKind} from '../store/notices.js';
import type {Store} from '../store.js';
import {type Backoff, waitAfter} from './backoff.js';
import {post} from './post.js';
import {startWorker, type Worker} from './worker.js';

export interface NotifySettings {
  readonly url: string;
  /** Another address outside the hours in which reports are read. */
  readonly afterHours?: {readonly url: string; readonly hours: Schedule};
}

export interface AlarmSettings {
  readonly url: string;
  /** Milliseconds a report may lie unopened, or fail to be handed over. */
  readonly after: number;
}

export interface NoticeSettings {
  readonly notify?: NotifySettings;
  readonly alarm?: AlarmSettings;
  readonly backoff?: Backoff;
  /** How often to look for reports unopened too long, in milliseconds. */
  readonly lookEvery?: number;
}

interface Telling extends NoticeSettings {
  readonly store: Store;
  readonly now: () => Date;
}

const usualBackoff: Backoff = {first: 5000, longest: 5 * 60_000};
const timeout = 10_000;
const lease = timeout + 5000;

/** Undefined when they cannot be read. */
export const readHours = (text: string): Schedule | undefined => parseHours(text).schedule;

export function startNotices(telling: Telling): Worker {
  const {store, now} = telling;
  return startWorker({
    atLeastEvery: telling.lookEvery ?? 30_000,
    async run(signal) {
      if (telling.alarm) lookForTrouble(telling, telling.alarm);
      for (;;) {
        const at = now();
        const leaseUntil = new Date(at.getTime() + lease);
        const claimed = store.transaction(() => store.notices.claim({now: at, leaseUntil}));
        if (claimed.length === 0 || signal.aborted) return store.notices.nextDue();
        await Promise.all(claimed.map((notice) => tell(telling, notice, signal)));
      }
    },
  });
}

function lookForTrouble({store, now}: Telling, {after}: AlarmSettings): void {
  const at = now();
  const before = new Date(at.getTime() - after);
  store.transaction(() => {
    store.notices.set('unopened', store.reports.countUntaken(before), at);
    store.notices.set('undelivered', store.outbox.countTroubled(before), at);
  });
}

async function tell(telling: Telling, notice: ClaimedNotice, signal: AbortSignal): Promise<void> {
  const {store, now} = telling;
  const {kind, count, attempts} = notice;
  const url = urlFor(telling, kind, now());
  // The setting is gone since it was written: there is nobody to tell.
  if (url === undefined) return store.notices.set(kind, 0, now());
  const body = JSON.stringify(messageOf(notice));
  const answer = await post({
    to: url,
    headers: {'content-type': 'application/json'},
    body,
    timeout,
    signal,
  });
  const told = typeof answer !== 'string' && answer.status >= 200 && answer.status < 300;
  const at = now();
  if (!told) {
    const pause = waitAfter(attempts, telling.backoff ?? usualBackoff);
    return store.notices.failed(kind, new Date(at.getTime() + pause));
  }
  if (isLasting(kind) && telling.alarm) {
    return store.notices.rest(kind, new Date(at.getTime() + telling.alarm.after));
  }
  store.transaction(() => store.notices.told(kind, count, at));
}

/** Told again and again while it lasts. */
const isLasting = (kind: NoticeKind): boolean => kind === 'unopened' || kind === 'undelivered';

const messageOf = ({kind, count}: ClaimedNotice) =>
  kind === 'received-test' ? {kind: 'received', test: true, count} : {kind, count};

/** By the hours at which it is sent: whoever is on duty then shall have it. */
function urlFor({notify, alarm}: NoticeSettings, kind: NoticeKind, now: Date): string | undefined {
  if (isLasting(kind)) return alarm?.url;
  const {afterHours, url} = notify ?? {};
  return afterHours && !hoursStatus(afterHours.hours, now).open ? afterHours.url : url;
}
