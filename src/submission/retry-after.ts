/** How long a service asks to be left alone: seconds, or a date (RFC 9110 10.2.3). */

/**
 * In ms; undefined where it asks nothing that can be read.
 * @param clock of the service, from its Date header, where that can be read; else the visitor's, which may be wrong.
 */
export function askedWait(retryAfter: string | null, clock: number | undefined): number | undefined {
  const written = retryAfter?.trim() ?? '';
  if (/^\d+$/.test(written)) return Number(written) * 1000;
  // Only the dates of HTTP: a browser would read a lone "-5" or "2" as a year.
  const date = /^[A-Z][a-z]+, .*\d\d:\d\d:\d\d GMT$/.test(written) ? Date.parse(written) : Number.NaN;
  return Number.isNaN(date) || clock === undefined ? undefined : Math.max(date - clock, 0);
}
