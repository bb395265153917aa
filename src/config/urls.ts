/** Which addresses a host may give: web addresses only, and for reports only encrypted transport. */

const parse = (value: string, base: string): URL | undefined => {
  try {
    return new URL(value, base);
  } catch {
    return undefined;
  }
};

/** The machine itself: traffic that never reaches a network (RFC 6761 6.3, RFC 1122 3.2.1.3). */
const isLoopback = ({hostname}: URL): boolean =>
  hostname === 'localhost' ||
  hostname.endsWith('.localhost') ||
  hostname === '[::1]' ||
  /^127(\.\d{1,3}){3}$/.test(hostname);

/** An absolute http(s) address, else undefined: `javascript:` and `data:` never become a link. */
export function webUrl(value: string, base: string): string | undefined {
  const url = parse(value, base);
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** Where a report may be posted: https, or plain http to this machine. `{variant}` is kept for later. */
export function usableEndpoint(value: string, base: string): string | undefined {
  const url = parse(value, base);
  if (!url || url.username !== '' || url.password !== '') return undefined;
  const safe = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
  return safe ? url.href.replaceAll('%7Bvariant%7D', '{variant}') : undefined;
}
