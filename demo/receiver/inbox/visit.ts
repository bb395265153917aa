/** Who asks for a page of the inbox, from where, and whether a form really comes from one of its pages. */
import {createHash, timingSafeEqual} from 'node:crypto';
import type {FastifyReply, FastifyRequest} from 'fastify';
import type {Session} from '../store/accounts.js';
import type {Store} from '../store.js';
import {readCookie} from './cookies.js';

export interface Inbox {
  readonly store: Store;
  readonly now: () => Date;
  /** The one origin under which the inbox is reached; without it from this machine only. */
  readonly origin: string | undefined;
  /** A person wants a report handed over again. */
  readonly onRetry: () => void;
}

/** What is looked at of a request; of which route it is matters to nobody here. */
export type Asked = Pick<FastifyRequest, 'headers' | 'routeOptions' | 'socket'>;

const idleFor = 30 * 60_000;
export const sessionFor = 8 * 60 * 60_000;
export const idleAt = (now: Date): Date => new Date(now.getTime() + idleFor);

export const isSecure = ({origin}: Inbox): boolean => origin?.startsWith('https:') ?? false;

export function sessionOf(request: Asked, inbox: Inbox): Session | undefined {
  const token = readCookie(request, 'inbox-session', isSecure(inbox));
  const now = inbox.now();
  return token === undefined ? undefined : inbox.store.accounts.session(token, {now, idleAt: idleAt(now)});
}

/** By the name that the inbox was given; a page on the open internet that asks for another host gets nothing. */
export function mayReach(request: Asked, {origin}: Inbox): boolean {
  return origin === undefined ? isLocal(request) : request.headers.host === new URL(origin).host;
}

/**
 * From this machine, by its own name, and not passed on by a proxy. The name matters: a foreign site can point a name
 * of its own at 127.0.0.1 and read what answers there.
 */
function isLocal({socket, headers}: Asked): boolean {
  const fromHere = /^(?:::ffff:)?127\.|^::1$/.test(socket.remoteAddress ?? '');
  const byOwnName = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/.test(headers.host ?? '');
  return fromHere && byOwnName && headers.forwarded === undefined && headers['x-forwarded-for'] === undefined;
}

/** Every browser says with a POST where the form stood. */
export function isOwnForm({headers}: Asked, {origin}: Inbox): boolean {
  return headers.origin === (origin ?? `http://${headers.host ?? ''}`);
}

const digest = (text: string) => createHash('sha256').update(text).digest();

export const hasFormToken = (form: URLSearchParams | undefined, {formToken}: Session): boolean =>
  timingSafeEqual(digest(form?.get('token') ?? ''), digest(formToken));

/** From the page to the receiver's root, whatever prefix or proxy stands before it. */
export const baseOf = ({routeOptions}: Asked): string => {
  const [, inside = ''] = (routeOptions.url ?? '').split('/inbox');
  return '../'.repeat(inside.split('/').length - 1);
};

/** 303: with GET, also after a form. */
export const goTo = (request: Asked, reply: FastifyReply, path: string): FastifyReply =>
  reply
    .code(303)
    .header('location', baseOf(request) + path)
    .send();
