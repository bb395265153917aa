/** How long to wait before the next attempt: longer each time, and never all at once after an outage. */

export interface Backoff {
  /** Milliseconds. */
  readonly first: number;
  readonly longest: number;
}

/** @param attempt from 1. @param random from 0 to 1. */
export function waitAfter(attempt: number, {first, longest}: Backoff, random = Math.random()): number {
  const full = Math.min(longest, first * 2 ** Math.min(attempt - 1, 30));
  return full / 2 + (full / 2) * random;
}

/** `Retry-After` in milliseconds, seconds or a date; nothing when it says nothing that can be read. */
export function retryAfter(header: string | null, now: Date, longest: number): number | undefined {
  if (header === null) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - now.getTime()) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.min(Math.max(0, seconds * 1000), longest);
}
