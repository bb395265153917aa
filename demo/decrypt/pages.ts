/** The pages of the inbox inside: each a file of its own that fetches nothing. */
import {readFileSync} from 'node:fs';
import {html, Html, type HtmlPart} from '../receiver/inbox/html.js';
import {
  dangerMark,
  type Readable,
  readReport,
  reportView,
  subjectName,
} from '../receiver/inbox/report-view.js';
import {inSweden} from '../receiver/inbox/swedish-time.js';
import type {OutboxItem} from './outbox.js';
import type {Unopened} from './open-report.js';

export interface Unread {
  readonly item: Pick<OutboxItem, 'reference' | 'receivedAt'>;
  readonly why: Unopened;
}

const styles = new Html(readFileSync(new URL('../receiver/inbox/inbox.css', import.meta.url), 'utf8'));

const page = (title: string, home: string, content: HtmlPart): string =>
  html`<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <title>${title}</title>
    <style>${styles}</style>
  </head>
  <body>
    <a class="skip" href="#innehall">Till innehållet</a>
    <header class="bar"><a href="${home}">Inkorg för orosanmälningar</a></header>
    <main id="innehall" tabindex="-1">
      ${content}
    </main>
  </body>
</html>
`.text;

export const reportDocument = (stored: Readable, replaced: string | undefined): string =>
  page(
    `Anmälan ${stored.reference}`,
    '../inkorg.html',
    html`<p><a href="../inkorg.html">Till inkorgen</a></p>
      ${replaced ? html`<p>Ersätter <a href="${replaced}.html">anmälan ${replaced}</a>, som också kom fram.</p>` : undefined}
      ${reportView({stored, base: '../'})}`,
  );

const reasons: Readonly<Record<Unopened, string>> = {
  'unknown-key': 'Den är krypterad med en nyckel som saknas här. Lägg tillbaka nyckeln, så öppnas den.',
  'not-opened': 'Den gick inte att låsa upp. Den kan vara skadad eller ändrad på vägen.',
  'not-encrypted': 'Den är inte krypterad så som formuläret gör det.',
  'not-a-report': 'Den följer inte formulärets mall.',
};

const unreadView = (unread: readonly Unread[]): HtmlPart =>
  unread.length === 0
    ? undefined
    : html`<section aria-labelledby="olasta">
        <h2 id="olasta">Kunde inte öppnas (${unread.length})</h2>
        <p>De ligger kvar hos mottagaren. Säg till den som sköter tjänsten i dag.</p>
        <ul>${unread.map(
          ({item: {reference, receivedAt}, why}) =>
            html`<li>${reference}, ${inSweden(new Date(receivedAt))}. ${reasons[why]}</li>`,
        )}</ul>
      </section>`;

/** One entry for each child: every child is a matter of its own. */
function rowsOf(stored: Readable): HtmlPart {
  const report = readReport(stored);
  return report?.subjects.map(
    (_, index) =>
      html`<li>${dangerMark(report)} <a href="anmalningar/${stored.reference}.html">${subjectName(report, index)}</a> <span>${inSweden(new Date(stored.receivedAt))}, ${stored.reference}</span></li>`,
  );
}

const listView = (id: string, heading: string, stored: readonly Readable[]): Html =>
  html`<section aria-labelledby="${id}">
        <h2 id="${id}">${heading} (${stored.length})</h2>
        ${stored.length === 0 ? html`<p>Här finns inga anmälningar.</p>` : html`<ol class="overview">${stored.map(rowsOf)}</ol>`}
      </section>`;

export interface InboxProps {
  /** In the order they are to be read. */
  readonly stored: readonly Readable[];
  readonly unread: readonly Unread[];
  readonly at: Date;
}

export function inboxDocument({stored, unread, at}: InboxProps): string {
  const real = stored.filter(({test}) => !test);
  const tests = stored.filter(({test}) => test);
  return page(
    `Inkorg (${real.length}) – orosanmälan`,
    'inkorg.html',
    html`<h1>Inkorg</h1>
      <p>Senast hämtat: <strong><time datetime="${at.toISOString()}">${inSweden(at)}</time></strong>. Ladda om sidan för att se nya. Är tiden äldre än tio minuter hämtas inget: säg till den som sköter tjänsten.</p>
      ${unreadView(unread)}
      ${listView('anmalningar', 'Anmälningar', real)}
      ${tests.length > 0 ? listView('test', 'Testanmälningar', tests) : undefined}`,
  );
}
