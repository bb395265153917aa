/** What every page of the inbox has round its content, and the small forms on it. */
import type {Session} from '../store/accounts.js';
import {type Html, type HtmlPart, html} from './html.js';

interface Page {
  readonly title: string;
  /** Path from the page to the receiver's root. */
  readonly base: string;
  /** Without one, nobody is logged in. */
  readonly session?: Session | undefined;
  readonly content: HtmlPart;
}

export const page = ({title, base, session, content}: Page): string =>
  html`<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>${title}</title>
    <link rel="stylesheet" href="${base}inbox.css">
  </head>
  <body>
    <a class="skip" href="#innehall">Till innehållet</a>
    <header class="bar">
      <a href="${base}inbox">Inkorg för orosanmälningar</a>
      ${session && accountView(session, base)}
    </header>
    <main id="innehall" tabindex="-1">
      ${content}
    </main>
  </body>
</html>
`.text;

const accountView = (session: Session, base: string): Html => html`<div class="account">
        <span>Inloggad: ${session.user.name}</span>
        ${session.user.role === 'admin' ? html`<a href="${base}inbox/log">Åtkomstlogg</a>` : undefined}
        ${formView({action: `${base}inbox/logout`, label: 'Logga ut', session})}
      </div>`;

/** One button that changes something, with the proof that it stood on our own page. */
export const formView = ({action, label, session}: {action: string; label: string; session: Session}): Html =>
  html`<form method="post" action="${action}"><input type="hidden" name="token" value="${session.formToken}"><button>${label}</button></form>`;

export function pageNumber(asked: string | undefined, total: number, size: number) {
  const pages = Math.max(1, Math.ceil(total / size));
  const number = Number(asked);
  return {pages, number: Number.isInteger(number) ? Math.min(Math.max(number, 1), pages) : 1};
}

/** @param query what else the address holds, `&vem=…`. */
export function pagesView(number: number, pages: number, query = ''): HtmlPart {
  if (pages < 2) return undefined;
  const newer = number > 1 ? html`<a href="?sida=${number - 1}${query}">Nyare</a>` : undefined;
  const older = number < pages ? html`<a href="?sida=${number + 1}${query}">Äldre</a>` : undefined;
  return html`<nav class="pages" aria-label="Sidor">${newer} <span>Sida ${number} av ${pages}</span> ${older}</nav>`;
}

export function messagePage(heading: string, base: string, content: HtmlPart, session?: Session): string {
  const whole = html`<h1>${heading}</h1>
      ${content}`;
  return page({title: `${heading} – inkorg`, base, session, content: whole});
}
