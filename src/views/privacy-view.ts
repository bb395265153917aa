/** The notice on personal data: a line in view, all of it on demand, the municipality's own beside it. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Situation} from '../form/question.js';
import {
  privacyHeading,
  privacyLine,
  privacyNotice,
  privacyOwnNotice,
  privacyShort,
  type NoticeItem,
} from '../text/privacy-texts.js';
import {municipal} from './ltr.js';
import {withNumbers} from './numbers.js';
import {whenOpen} from './when-open.js';

const linkView = (url: string, name: unknown): TemplateResult =>
  html`<a href=${url} target="_blank" rel="noopener noreferrer">${name}</a>`;

const itemView = ({term, text, link, isOfHost}: NoticeItem): TemplateResult => html`
  <div>
    <dt>${term}</dt>
    <dd>${isOfHost ? municipal(text) : withNumbers(text)}${link ? html` ${linkView(link.url, municipal(link.name))}` : nothing}</dd>
  </div>
`;

const noticeView = (situation: Situation): TemplateResult => {
  const {privacyUrl} = situation.config;
  return html`
    <p>${privacyShort(situation)}</p>
    <dl class="facts">
      ${privacyNotice(situation).map(itemView)}
    </dl>
    ${privacyUrl ? html`<p>${linkView(privacyUrl, privacyOwnNotice())}</p>` : nothing}
  `;
};

export const privacyView = (situation: Situation): TemplateResult => html`
  <div class="privacy" part="panel">
    <p>${privacyLine(situation)}</p>
    <details>
      <summary>${privacyHeading()}</summary>
      ${whenOpen(() => noticeView(situation))}
      <div lang="sv" dir="ltr"><slot name="privacy"></slot></div>
    </details>
  </div>
`;
