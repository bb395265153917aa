/** "Bra att veta", closed until someone opens it, in the same place on every screen. Links open beside the form. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Situation} from '../form/question.js';
import {variantOf} from '../form/rules.js';
import {
  goodToKnow,
  goodToKnowChoose,
  goodToKnowHeading,
  type KnownFact,
  type KnownGroup,
} from '../text/good-to-know-texts.js';
import {headingView} from './heading.js';
import {municipal} from './ltr.js';
import {withNumbers} from './numbers.js';
import {whenOpen} from './when-open.js';

const factView = ({text, municipal: own, links}: KnownFact): TemplateResult => html`
  <li>
    ${withNumbers(text)}${own === undefined ? nothing : html`: ${municipal(own)}`}
    ${links.map(
      ({name, url, lang, dir}) =>
        html`<br /><a href=${url} lang=${lang} dir=${dir} target="_blank" rel="noopener noreferrer">${name}</a>`,
    )}
  </li>
`;

const groupView = ({heading, facts}: KnownGroup, level: number): TemplateResult => html`
  ${headingView({level, text: heading, className: 'person-heading'})}
  <ul>
    ${facts.map(factView)}
  </ul>
`;

export const goodToKnowView = (situation: Situation, level: number): TemplateResult => html`
  <details class="good-to-know" part="panel">
    <summary>${goodToKnowHeading()}</summary>
    ${whenOpen(
      () => html`
        ${goodToKnow(situation).map((group) => groupView(group, level))}
        ${variantOf(situation) === undefined ? html`<p>${goodToKnowChoose()}</p>` : nothing}
      `,
    )}
  </details>
`;
