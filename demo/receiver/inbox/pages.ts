/** One report as a page, and what is said where there is none to show. */
import type {Session} from '../store/accounts.js';
import type {StoredReport} from '../store.js';
import {html} from './html.js';
import {handOverWords} from './list-page.js';
import {formView, messagePage, page} from './page.js';
import {reportView} from './report-view.js';

/** Finds the reference of the report that another one replaces. */
export type Replaced = (stored: StoredReport) => string | undefined;

export function reportPage(session: Session, stored: StoredReport, replaced: Replaced): string {
  const {reference, deliveredAt, test} = stored;
  const done = formView({
    action: `${reference}/handed-over`,
    label: 'Markera som överlämnad',
    session,
  });
  const handOver = html`<section class="section" aria-labelledby="overlamna">
        <h2 id="overlamna">Överlämning</h2>
        <p>${deliveredAt === undefined ? 'Markera anmälan när den är registrerad i verksamhetssystemet.' : undefined}${handOverWords(stored)}</p>
        ${deliveredAt === undefined ? done : undefined}
      </section>`;
  const content = html`<p><a href="../inbox">Till inkorgen</a></p>
      ${reportView({stored, replaces: replaced(stored), base: '../'})}
      ${test ? undefined : handOver}`;
  return page({title: `Anmälan ${reference} – inkorg`, base: '../', session, content});
}

export const missingPage = (session: Session): string =>
  messagePage(
    'Anmälan finns inte',
    '../',
    html`<p>Det finns ingen anmälan med den referensen. <a href="../inbox">Till inkorgen</a></p>`,
    session,
  );

export const closedPage = (base: string): string =>
  messagePage(
    'Inkorgen är stängd härifrån',
    base,
    html`<p>Den visas bara på datorn som kör mottagaren, på adressen 127.0.0.1, eller på den adress som INBOX_ORIGIN anger.</p>`,
  );

export const foreignFormPage = (base: string, session: Session): string =>
  messagePage(
    'Det gick inte att göra ändringen',
    base,
    html`<p>Formuläret var för gammalt eller kom inte från inkorgen. <a href="${base}inbox">Öppna inkorgen</a> och försök igen.</p>`,
    session,
  );

export const notAdminPage = (base: string, session: Session): string =>
  messagePage(
    'Åtkomstloggen är för administratörer',
    base,
    html`<p>Du är inte inloggad som administratör. <a href="${base}inbox">Till inkorgen</a></p>`,
    session,
  );
