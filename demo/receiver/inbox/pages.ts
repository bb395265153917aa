/** The pages of the inbox: the list, one report, and what is said when there is none. */
import type {StoredReport} from '../store.js';
import {type Html, type HtmlPart, html} from './html.js';
import {dangerMark, readReport, reportView, subjectName} from './report-view.js';
import {inSweden} from './swedish-time.js';

type Base = '' | '../';

/** Finds the reference of the report that another one replaces. */
export type Replaced = (stored: StoredReport) => string | undefined;

interface Page {
  readonly title: string;
  readonly base: Base;
  readonly content: HtmlPart;
}

const page = ({title, base, content}: Page): string =>
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
    <header class="bar"><a href="${base}inbox">Inkorg för orosanmälningar</a></header>
    <main id="innehall" tabindex="-1">
      ${content}
    </main>
  </body>
</html>
`.text;

const warning = html`<p class="notice"><strong>Bara på den här datorn.</strong> Inkorgen är ett exempel och har ingen inloggning. Den ska aldrig gå att nå från nätet.</p>`;

export interface ListPage {
  readonly real: readonly StoredReport[];
  readonly tests: readonly StoredReport[];
  readonly total: number;
  readonly totalTests: number;
  /** From 1. */
  readonly number: number;
  readonly pages: number;
  readonly replaced: Replaced;
}

export function listPage({real, tests, total, totalTests, number, pages, replaced}: ListPage): string {
  const content = html`<h1>Inkorg</h1>
      ${warning}
      ${listView('anmalningar', `Anmälningar (${total})`, real, replaced)}
      ${totalTests > 0 ? listView('test', `Testanmälningar (${totalTests})`, tests, replaced) : undefined}
      ${pagesView(number, pages)}`;
  return page({
    title: total > 0 ? `Inkorg (${total}) – orosanmälan` : 'Inkorg – orosanmälan',
    base: '',
    content,
  });
}

function listView(id: string, heading: string, reports: readonly StoredReport[], replaced: Replaced): Html {
  const empty = html`<p>Här finns inga anmälningar.</p>`;
  return html`<section aria-labelledby="${id}">
        <h2 id="${id}">${heading}</h2>
        ${reports.length === 0 ? empty : html`<ol class="overview">${reports.map(overviewRows)}</ol>`}
        ${reports.map((stored) => reportView({stored, replaces: replaced(stored), level: 3, base: ''}))}
      </section>`;
}

/** One entry for each child: every child is a matter of its own, also in a report about several. */
function overviewRows(stored: StoredReport): HtmlPart {
  const report = readReport(stored);
  return report.subjects.map((_subject, index) => {
    const name = html`<a href="#${stored.reference}">${subjectName(report, index)}</a>`;
    return html`<li>${dangerMark(report)} ${name} <span>${inSweden(new Date(stored.receivedAt))}, ${stored.reference}</span></li>`;
  });
}

function pagesView(number: number, pages: number): HtmlPart {
  if (pages < 2) return undefined;
  const newer = number > 1 ? html`<a href="?sida=${number - 1}">Nyare</a>` : undefined;
  const older = number < pages ? html`<a href="?sida=${number + 1}">Äldre</a>` : undefined;
  return html`<nav class="pages" aria-label="Sidor">${newer} <span>Sida ${number} av ${pages}</span> ${older}</nav>`;
}

export function reportPage(stored: StoredReport, replaced: Replaced): string {
  const content = html`<p><a href="../inbox">Till inkorgen</a></p>
      ${reportView({stored, replaces: replaced(stored), level: 1, base: '../'})}
      ${warning}`;
  return page({title: `Anmälan ${stored.reference} – inkorg`, base: '../', content});
}

export function missingPage(): string {
  const content = html`<h1>Anmälan finns inte</h1>
      <p>Det finns ingen anmälan med den referensen. <a href="../inbox">Till inkorgen</a></p>`;
  return page({title: 'Anmälan finns inte – inkorg', base: '../', content});
}

export function closedPage(): string {
  const content = html`<h1>Inkorgen är stängd härifrån</h1>
      <p>Den har ingen inloggning och visas därför bara på datorn som kör mottagaren, på adressen 127.0.0.1.</p>`;
  return page({title: 'Inkorgen är stängd härifrån', base: '', content});
}
