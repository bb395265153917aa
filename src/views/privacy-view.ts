/** The notice on personal data: a short layer, all of it on demand, the municipality's own beside it. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Situation} from '../form/question.js';
import {privacyHeading, privacyNotice, privacyOwnNotice, privacyShort} from '../text/privacy-texts.js';
import {municipal} from './ltr.js';
import {withNumbers} from './numbers.js';

export interface PrivacyProps {
  readonly situation: Situation;
  readonly level: number;
}

export const privacyView = ({situation}: PrivacyProps): TemplateResult => html`
  <div class="privacy" part="panel">
    <p>${privacyShort(situation)}</p>
    <details>
      <summary>${privacyHeading()}</summary>
      <dl class="facts">
        ${privacyNotice(situation).map(({term, text, isMunicipal}) => html`<div><dt>${term}</dt><dd>${isMunicipal ? municipal(text) : withNumbers(text)}</dd></div>`)}
      </dl>
      ${
        situation.config.privacyUrl
          ? html`<p>
            <a href=${situation.config.privacyUrl} target="_blank" rel="noopener noreferrer">${privacyOwnNotice()}</a>
          </p>`
          : nothing
      }
      <div lang="sv" dir="ltr"><slot name="privacy"></slot></div>
    </details>
  </div>
`;
