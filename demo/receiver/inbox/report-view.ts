/** One report as the case worker reads it: what matters first, then every section in the order it was sent. */
import type {Report, ReportSection} from '../../../src/submission/payload-schema.js';
import {type Deadline, deadlinesFor} from '../deadlines.js';
import type {StoredReport} from '../store.js';
import {type Html, type HtmlPart, html} from './html.js';
import {inSweden} from './swedish-time.js';

export interface ReportViewProps {
  readonly stored: Readable;
  /** The reference of the report that this one replaces, where it had been received. */
  readonly replaces?: string | undefined;
  /** Path from the page to the receiver's root. */
  readonly base: string;
}

type Subject = Report['subjects'][number];

export const variantNames: Record<Report['variant'], string> = {
  child: 'Barn eller ung person',
  adult: 'Vuxen',
  older: 'Äldre person',
  addiction: 'Person med skadligt bruk eller beroende',
};

const languageNames = new Intl.DisplayNames('sv', {type: 'language', fallback: 'none'});

/** The Swedish name of a language, or nothing if the tag is none. */
function languageName(tag: string): string | undefined {
  try {
    return languageNames.of(tag);
  } catch {
    return undefined;
  }
}

/** What it takes to show a report, wherever it is kept. */
export type Readable = Pick<
  StoredReport,
  'id' | 'reference' | 'receivedAt' | 'test' | 'mediaType' | 'body' | 'erasedAt'
>;

/** Stored reports were validated on the way in. Undefined when the words are erased, or in a form that is not read here. */
export const readReport = ({mediaType, body}: Pick<Readable, 'mediaType' | 'body'>): Report | undefined =>
  mediaType === 'application/json' && body !== '' ? (JSON.parse(body) as Report) : undefined;

export function subjectName({subjects}: Report, index: number): string {
  const subject = subjects[index];
  const name = subject?.name ?? (subject?.unborn ? 'Ofött barn' : 'Namn saknas');
  return subjects.length > 1 ? `${name} (${index + 1} av ${subjects.length})` : name;
}

export const dangerMark = (report: Report): HtmlPart =>
  report.danger === 'yes' ? html`<strong class="danger-mark">Fara nu</strong>` : undefined;

export function reportView({stored, replaces, base}: ReportViewProps): Html {
  const {reference} = stored;
  const report = readReport(stored);
  return html`<article class="report" id="${reference}" aria-labelledby="${reference}-rubrik">
    <h1 id="${reference}-rubrik">Anmälan ${reference}</h1>
    ${stored.test ? html`<p class="test-mark"><strong>Testanmälan.</strong> Skickad i testläge, ingen verklig oro.</p>` : undefined}
    ${report ? wordsView(stored, report, replaces, base) : withoutWordsView(stored)}
  </article>`;
}

function withoutWordsView({receivedAt, erasedAt}: Readable): Html {
  const why =
    erasedAt === undefined
      ? 'Innehållet går inte att visa här.'
      : `Innehållet raderades ${inSweden(new Date(erasedAt))}, efter överlämningen.`;
  return html`<p>Mottagen ${inSweden(new Date(receivedAt))}. ${why}</p>`;
}

function wordsView(stored: Readable, report: Report, replaces: string | undefined, base: string): Html {
  const [first, ...others] = report.swedish;
  return html`${report.danger === 'yes' ? html`<p class="danger">${dangerMark(report)}: anmälaren uppger att någon är i fara nu.</p>` : undefined}
    ${factsView(stored, report)}
    ${replaces ? html`<p>Ersätter <a href="${base}inbox/${replaces}">anmälan ${replaces}</a>, som också kom fram.</p>` : undefined}
    ${first && sectionView(report, first, 'section first')}
    ${deadlinesView(report, new Date(stored.receivedAt))}
    ${others.map((section) => sectionView(report, section, 'section'))}`;
}

/** The reporter may not know which one. */
const districtOf = ({district}: Report) => (district === 'unknown' ? undefined : district);

function factsView(stored: Readable, report: Report): Html {
  const formLanguage = report.language === 'sv' ? undefined : languageName(report.language);
  const facts: readonly (readonly [string, HtmlPart])[] = [
    ['Mottagen', html`<time datetime="${stored.receivedAt}">${inSweden(new Date(stored.receivedAt))}</time>`],
    ['Gäller', variantNames[report.variant]],
    ['Kommun', [report.municipality, districtOf(report)].filter(Boolean).join(', ')],
    ['Formuläret var på', formLanguage],
  ];
  return html`<dl class="facts">${facts.map(([name, value]) => (value ? pair(name, html`<dd>${value}</dd>`) : undefined))}</dl>`;
}

function sectionView(report: Report, {heading, items}: ReportSection, name: string): Html {
  return html`<section class="${name}">
      <h2>${heading}</h2>
      <dl>${items.map((item) => itemView(report, item))}</dl>
    </section>`;
}

function itemView(report: Report, {question, answer, language}: ReportSection['items'][number]): Html {
  const spoken = language ? languageName(language) : undefined;
  const label = html`${question}${spoken && language !== 'sv' ? html` <span class="language">(svar på ${spoken})</span>` : undefined}`;
  const direction = language === report.language ? report.dir : 'auto';
  return pair(
    label,
    html`<dd class="answer"${spoken ? html` lang="${language}"` : undefined} dir="${direction}">${answer}</dd>`,
  );
}

const pair = (term: HtmlPart, description: Html) => html`<div><dt>${term}</dt>${description}</div>`;

/** The assessment and the decision are made for each child, so each child has times of its own. */
function deadlinesView(report: Report, receivedAt: Date): HtmlPart {
  if (report.variant !== 'child') return undefined;
  return html`<section class="section deadlines">
      <h2>Tider som lagen sätter</h2>
      ${report.subjects.map(
        (subject, index) => html`<h3>${subjectName(report, index)}</h3>
      ${subjectDeadlines(deadlinesFor(report, subject, receivedAt), subject)}`,
      )}
    </section>`;
}

function subjectDeadlines(deadlines: readonly Deadline[], {unborn}: Subject): HtmlPart {
  if (unborn) return html`<p>Barnet är inte fött. Inkorgen räknar bara tider för födda barn och unga.</p>`;
  return html`<ul>${deadlines.map(
    ({what, when, note, basis}) =>
      html`<li>${what}: <strong>${when}</strong> <span class="basis">${note ? `${note} ` : ''}${basis}.</span></li>`,
  )}</ul>`;
}
