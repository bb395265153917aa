/** One try: the only place that makes a request. No referrer, no cache, no redirect followed. */
import type {PreparedReport} from './prepare.js';

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
    }
  | {readonly kind: Lost};

/** Watches for the page's own policy refusing the request; the report of it comes a task after the rejection. */
function watchPolicy(endpoint: string): {wasBlocked: () => Promise<boolean>; stop: () => void} {
  let blocked = false;
  const origin = new URL(endpoint).origin;
  const listen = (event: SecurityPolicyViolationEvent) => {
    blocked ||= event.effectiveDirective === 'connect-src' && event.blockedURI.startsWith(origin);
  };
  document.addEventListener('securitypolicyviolation', listen);
  return {
    wasBlocked: async () => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      return blocked;
    },
    stop: () => document.removeEventListener('securitypolicyviolation', listen),
  };
}

async function bodyOf(response: Response): Promise<unknown> {
  try {
    return JSON.parse(await response.text());
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** One signal out of the person's stop and the time limit; `AbortSignal.any` is missing in phones still in use. */
function limitedBy(stop: AbortSignal): {signal: AbortSignal; hasExpired: () => boolean; clear: () => void} {
  const limit = new AbortController();
  let expired = false;
  const abort = () => limit.abort();
  const timer = setTimeout(() => {
    expired = true;
    abort();
  }, timeout);
  stop.addEventListener('abort', abort);
  if (stop.aborted) abort();
  return {
    signal: limit.signal,
    hasExpired: () => expired,
    clear: () => {
      clearTimeout(timer);
      stop.removeEventListener('abort', abort);
    },
  };
}

/** Posts once. The rejection reasons of fetch say little; what can be told apart is. */
export async function post(report: PreparedReport, stop: AbortSignal): Promise<Answer> {
  const policy = watchPolicy(report.endpoint);
  const limit = limitedBy(stop);
  try {
    const response = await fetch(report.endpoint, {
      method: 'POST',
      body: report.body,
      headers: {...report.headers, 'Content-Type': report.contentType, 'Idempotency-Key': report.id},
      credentials: report.credentials,
      cache: 'no-store',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      keepalive: report.body.length < keepaliveLimit,
      signal: limit.signal,
    });
    const {status, headers} = response;
    return {kind: 'response', status, body: await bodyOf(response), retryAfter: headers.get('Retry-After')};
  } catch {
    if (stop.aborted) return {kind: 'cancelled'};
    if (limit.hasExpired()) return {kind: 'timeout'};
    if (await policy.wasBlocked()) return {kind: 'blocked'};
    return {kind: navigator.onLine ? 'network' : 'offline'};
  } finally {
    limit.clear();
    policy.stop();
  }
}
