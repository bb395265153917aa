/** The two cookies of the inbox: the session, and a mark of a browser that its user has logged in from before. */
import type {FastifyReply, FastifyRequest} from 'fastify';

export type CookieName = 'inbox-session' | 'inbox-browser';

/** `__Host-`: the browser takes it over https only, and from no other host. Not on this machine, which has no https. */
const fullName = (name: CookieName, secure: boolean) => (secure ? `__Host-${name}` : name);

export function readCookie(
  {headers}: Pick<FastifyRequest, 'headers'>,
  name: CookieName,
  secure: boolean,
): string | undefined {
  const wanted = `${fullName(name, secure)}=`;
  const pairs = (headers.cookie ?? '').split(/; */);
  return pairs.find((pair) => pair.startsWith(wanted))?.slice(wanted.length);
}

/** @param maxAge in seconds; left out, it goes with the browser's window. */
export function setCookie(
  reply: FastifyReply,
  name: CookieName,
  value: string,
  {secure, maxAge}: {secure: boolean; maxAge?: number},
): void {
  const parts = [`${fullName(name, secure)}=${value}`, 'Path=/', 'HttpOnly', 'SameSite=Strict'];
  if (secure) parts.push('Secure');
  if (maxAge !== undefined) parts.push(`Max-Age=${maxAge}`);
  reply.header('set-cookie', parts.join('; '));
}
