/** The list: what has come and how it stands with it, but nothing of what it says but danger. Whoever reads is written down. */
import type {Session} from '../store/accounts.js';
import type {StoredReport} from '../store.js';
import {type Html, type HtmlPart, html} from './html.js';
import {formView, page, pagesView} from './page.js';
import {dangerMark, readReport, variantNames} from './report-view.js';
import {inSweden} from './swedish-time.js';

export interface ListPage {
  readonly session: Session;
  readonly real: readonly StoredReport[];
  readonly tests: readonly StoredReport[];
  readonly total: number;
  readonly totalTests: number;
  /** From 1. */
  readonly number: number;
  readonly pages: number;
}

export function listPage(props: ListPage): string {
  const {session, real, tests, total, totalTests, number, pages} = props;
  const clear = formView({action: 'inbox/tests/clear', label: 'Rensa alla testanmälningar', session});
  const content = html`<h1>Inkorg</h1>
      ${listView('anmalningar', `Anmälningar (${total})`, real, session)}
      ${totalTests > 0 ? html`${listView('test', `Testanmälningar (${totalTests})`, tests, session)} ${clear}` : undefined}
      ${pagesView(number, pages)}`;
  const title = total > 0 ? `Inkorg (${total}) – orosanmälan` : 'Inkorg – orosanmälan';
  return page({title, base: '', session, content});
}

function listView(id: string, heading: string, reports: readonly StoredReport[], session: Session): Html {
  const empty = html`<p>Här finns inga anmälningar.</p>`;
  return html`<section aria-labelledby="${id}">
        <h2 id="${id}">${heading}</h2>
        ${reports.length === 0 ? empty : html`<ol class="overview">${reports.map((stored) => rowView(stored, session))}</ol>`}
      </section>`;
}

function rowView(stored: StoredReport, session: Session): Html {
  const report = readReport(stored);
  const {reference, receivedAt, queued, deliveredAt} = stored;
  const retry = formView({
    action: `inbox/${reference}/retry`,
    label: `Försök igen med ${reference}`,
    session,
  });
  const unseen = stored.openedAt === undefined && deliveredAt === undefined;
  return html`<li>${report && dangerMark(report)} <a href="inbox/${reference}">Anmälan ${reference}</a>
          <span>${aboutWhom(stored)}${inSweden(new Date(receivedAt))}</span>
          <span>${unseen ? html`<strong>Inte öppnad</strong>` : openedWords(stored)}${handOverWords(stored)}</span>
          ${queued?.deadAt ? retry : undefined}</li>`;
}

/** "Barn eller ung person, 2 personer. " */
function aboutWhom(stored: StoredReport): string {
  const report = readReport(stored);
  if (!report) return '';
  const count = report.subjects.length;
  return `${variantNames[report.variant]}${count > 1 ? `, ${count} personer` : ''}. `;
}

const openedWords = ({openedAt}: StoredReport): HtmlPart =>
  openedAt === undefined ? undefined : `Öppnad ${inSweden(new Date(openedAt))}`;

export function handOverWords({deliveredAt, queued}: StoredReport): HtmlPart {
  if (deliveredAt !== undefined) return html` Överlämnad ${inSweden(new Date(deliveredAt))}.`;
  if (!queued) return undefined;
  const why = queued.failure === undefined ? '' : ` Senaste försöket: ${queued.failure}.`;
  return queued.deadAt === undefined
    ? html` Väntar på att lämnas över.${why}`
    : html` <strong>Gick inte att lämna över.</strong>${why}`;
}
