/** Logging in and out. */
import type {FastifyInstance, FastifyReply} from 'fastify';
import {unknownName} from '../store/access-log.js';
import {readCookie, setCookie} from './cookies.js';
import {loginPage} from './login-page.js';
import {isBusy, isPassword} from './password.js';
import {sendPage} from './send-page.js';
import {throttle} from './throttle.js';
import {type Asked, goTo, idleAt, type Inbox, isOwnForm, isSecure, sessionFor, sessionOf} from './visit.js';

const knownFor = 180 * 24 * 60 * 60;

const longestField = 200;

export function loginRoutes(app: FastifyInstance, inbox: Inbox): void {
  const tries = throttle();

  app.get('/inbox/login', (request, reply) =>
    sessionOf(request, inbox) ? goTo(request, reply, 'inbox') : sendPage(reply, 200, loginPage({})),
  );

  app.post<{Body: URLSearchParams | undefined}>('/inbox/login', async (request, reply) => {
    const name = (request.body?.get('name') ?? '').trim().slice(0, longestField).toLowerCase();
    const refuse = (status: number, problem: string) => sendPage(reply, status, loginPage({problem, name}));
    if (!isOwnForm(request, inbox)) return refuse(403, 'Formuläret kom inte från inkorgen. Försök igen.');

    const key = throttleKey(request, inbox, name);
    const wait = isBusy() ? 5000 : tries.begin(key);
    if (wait > 0) {
      const seconds = Math.ceil(wait / 1000);
      reply.header('retry-after', seconds);
      return refuse(429, `För många försök. Vänta ${seconds} sekunder och försök igen.`);
    }
    const password = (request.body?.get('password') ?? '').slice(0, longestField);
    if (await isPassword(password, inbox.store.accounts.password(name))) {
      tries.succeeded(key);
      return welcome(request, reply, inbox, name);
    }
    const {accounts, log} = inbox.store;
    log.add({at: inbox.now(), who: accounts.has(name) ? name : unknownName, what: 'log-in-failed'});
    return refuse(401, 'Användarnamnet eller lösenordet stämmer inte.');
  });
}

function throttleKey(request: Asked, inbox: Inbox, name: string): string {
  const browser = readCookie(request, 'inbox-browser', isSecure(inbox));
  const known = browser !== undefined && inbox.store.accounts.isKnownBrowser(name, browser, inbox.now());
  return known ? `browser ${browser}` : `name ${name}`;
}

function welcome(request: Asked, reply: FastifyReply, inbox: Inbox, name: string): FastifyReply {
  const {accounts, log} = inbox.store;
  const secure = isSecure(inbox);
  const now = inbox.now();
  const endsAt = new Date(now.getTime() + sessionFor);
  const known = new Date(now.getTime() + knownFor * 1000);
  const {session, browser} = inbox.store.transaction(() => {
    log.add({at: now, who: name, what: 'log-in'});
    return {
      session: accounts.startSession(name, {now, endsAt, idleAt: idleAt(now)}),
      browser: accounts.knowBrowser(name, known),
    };
  });
  setCookie(reply, 'inbox-session', session, {secure});
  setCookie(reply, 'inbox-browser', browser, {secure, maxAge: knownFor});
  return goTo(request, reply, 'inbox');
}

export function logOut(request: Asked, reply: FastifyReply, inbox: Inbox, name: string) {
  const secure = isSecure(inbox);
  const token = readCookie(request, 'inbox-session', secure);
  if (token !== undefined) inbox.store.accounts.endSession(token);
  inbox.store.log.add({at: inbox.now(), who: name, what: 'log-out'});
  setCookie(reply, 'inbox-session', '', {secure, maxAge: 0});
  // What the browser may still hold of the pages goes too.
  reply.header('clear-site-data', '"cache"');
  return goTo(request, reply, 'inbox/login');
}
