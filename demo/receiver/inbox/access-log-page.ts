/** The access log as an admin reads it, and as a file. */
import {type AccessEntry, events} from '../store/access-log.js';
import type {Session} from '../store/accounts.js';
import {type Html, type HtmlPart, html} from './html.js';
import {page, pagesView} from './page.js';
import {inSweden} from './swedish-time.js';

export interface AccessLogPage {
  readonly session: Session;
  readonly entries: readonly AccessEntry[];
  readonly total: number;
  readonly number: number;
  readonly pages: number;
  readonly who: string;
  readonly reference: string;
}

export function accessLogPage(props: AccessLogPage): string {
  const {session, entries, total, number, pages, who, reference} = props;
  const query = `&vem=${encodeURIComponent(who)}&anmalan=${encodeURIComponent(reference)}`;
  const content = html`<h1>Åtkomstlogg</h1>
      <p>Vem som har gjort vad, och med vilken anmälan. Loggen går inte att ändra härifrån. Att du läser den skrivs också in.</p>
      ${searchView(who, reference)}
      <p>${total} händelser. <a href="log.csv">Hela loggen som fil</a></p>
      ${entries.length > 0 ? tableView(entries) : undefined}
      ${pagesView(number, pages, query)}`;
  return page({title: 'Åtkomstlogg – inkorg', base: '../', session, content});
}

const searchView = (who: string, reference: string): Html => html`<form class="search" method="get">
        <label for="vem">Vem</label>
        <input id="vem" name="vem" value="${who}" autocomplete="off" spellcheck="false">
        <label for="anmalan">Anmälans referens</label>
        <input id="anmalan" name="anmalan" value="${reference}" autocomplete="off" spellcheck="false">
        <button>Visa</button>
      </form>`;

const tableView = (
  entries: readonly AccessEntry[],
): HtmlPart => html`<div class="wide" role="region" aria-label="Händelser" tabindex="0"><table>
        <thead><tr><th scope="col">När</th><th scope="col">Vem</th><th scope="col">Vad</th><th scope="col">Anmälan</th></tr></thead>
        <tbody>${entries.map(
          ({at, who, what, reference}) =>
            html`<tr><td><time datetime="${at}">${inSweden(new Date(at))}</time></td><td>${who}</td><td>${events[what]}</td><td>${reference}</td></tr>`,
        )}</tbody>
      </table></div>`;

/** Quoted, with the mark that makes Excel read it as UTF-8. Nothing here can begin as a formula does: names and references are of letters. */
export function* accessLogFile(entries: Iterable<AccessEntry>): Generator<string> {
  yield '\uFEFFnummer;tid (UTC);vem;vad;anmälan\r\n';
  for (const {number, at, who, what, reference = ''} of entries) {
    yield `${number};${at};"${who}";"${events[what]}";"${reference}"\r\n`;
  }
}
