/** The paper itself: nothing but what is read on it, black on white. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Sheet, SheetItem} from '../text/sheet.js';

const factsView = (facts: Sheet['facts']): TemplateResult =>
  html`<dl class="facts">${facts.map(([term, fact]) => html`<div><dt>${term}</dt><dd>${fact}</dd></div>`)}</dl>`;

const spaces = ({options = [], lines = 0}: SheetItem) => [
  ...options.map((option) => html`<dd class="option"><span class="box"></span>${option}</dd>`),
  ...[...Array(lines).keys()].map(() => html`<dd class="line"></dd>`),
];

const itemView = (item: SheetItem): TemplateResult => html`
  <div class="item">
    <dt>${item.question}</dt>
    ${
      item.answer === undefined
        ? spaces(item)
        : html`<dd class="words" lang=${item.language ?? nothing} dir="auto">${item.answer}</dd>`
    }
  </div>
`;

export const sheetView = ({title, facts, notes, sections, handIn}: Sheet): TemplateResult => html`
  <h1>${title}</h1>
  ${notes.map((note) => html`<p class="note">${note}</p>`)}
  ${factsView(facts)}
  ${sections.map(
    ({heading, items}) => html`
      <h2>${heading}</h2>
      <dl>${items.map(itemView)}</dl>
    `,
  )}
  <section class="hand-in">
    <h2>${handIn.heading}</h2>
    ${handIn.note ? html`<p>${handIn.note}</p>` : nothing} ${factsView(handIn.facts)}
  </section>
`;
