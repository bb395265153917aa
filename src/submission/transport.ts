/** One try: the only place that makes a request. No referrer, no cache, no redirect followed. */
import type {PreparedReport} from './prepare.js';
import {document, isOffline, listen} from './surroundings.js';
import {timeLimit} from './time-limit.js';

/** Time for one try, in ms. */
export const timeout = 30_000;

/** Larger bodies may not be sent with `keepalive` (Fetch standard, 64 KiB over all such requests). */
const keepaliveLimit = 60_000;

/** No answer came, and why as far as a page may know. */
export type Lost = 'timeout' | 'network' | 'blocked' | 'offline' | 'cancelled';

export type Answer =
  | {
      readonly kind: 'response';
      readonly status: number;
      readonly body: unknown;
      readonly retryAfter: string | null;
      /** The service's own clock; another origin must expose it. */
      readonly date?: string | null;
    }
  | {readonly kind: Lost};

export interface Try {
  /** The person's own stop. */
  readonly stop: AbortSignal;
  /** Closing the page does not end the request; false after a try that may have failed because of it. */
  readonly keepalive: boolean;
  /** The wall clock, in ms. */
  readonly now?: (() => number) | undefined;
}

/** Watches for the page's own policy refusing the request; the report of it comes a task after the rejection. */
export function watchPolicy(endpoint: string): {wasBlocked: () => Promise<boolean>; stop: () => void} {
  let blocked = false;
  const {origin} = new URL(endpoint);
  const stop = listen(document, 'securitypolicyviolation', (event) => {
    const {effectiveDirective, blockedURI, disposition} = event as SecurityPolicyViolationEvent;
    // A policy that only reports stops nothing.
    blocked ||=
      disposition === 'enforce' && effectiveDirective === 'connect-src' && blockedURI.startsWith(origin);
  });
  return {
    wasBlocked: async () => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      return blocked;
    },
    stop,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Posts once. The rejection reasons of fetch say little; what can be told apart is. */
export async function post(report: PreparedReport, {stop, keepalive, now}: Try): Promise<Answer> {
  const policy = watchPolicy(report.endpoint);
  const limit = timeLimit(stop, timeout, now);
  // A connection lost on the way may have carried the report: only who never had one knows that nothing left.
  const beganOffline = isOffline();
  try {
    const response = await fetch(report.endpoint, {
      method: 'POST',
      body: report.body,
      headers: {...report.headers, 'Content-Type': report.contentType, 'Idempotency-Key': report.id},
      credentials: report.credentials,
      cache: 'no-store',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      keepalive: keepalive && report.body.length < keepaliveLimit,
      signal: limit.signal,
    });
    const {status, headers} = response;
    return {
      kind: 'response',
      status,
      body: parsed(await response.text()),
      retryAfter: headers.get('Retry-After'),
      date: headers.get('Date'),
    };
  } catch {
    if (stop.aborted) return {kind: 'cancelled'};
    if (limit.hasExpired()) return {kind: 'timeout'};
    if (await policy.wasBlocked()) return {kind: 'blocked'};
    return {kind: beganOffline ? 'offline' : 'network'};
  } finally {
    limit.clear();
    policy.stop();
  }
}
