/** Whom to ring: the panel of the first screen, the line on every other, and all there is in contact mode. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Config} from '../config/config.js';
import {contactTexts} from '../text/interface-texts.js';
import {headingView} from './heading.js';
import {phoneIcon, warningIcon} from './icons.js';
import {phoneLink} from './ltr.js';

export interface ContactProps {
  readonly config: Config;
  readonly level: number;
}

const emergencyView = ({config, level}: ContactProps): TemplateResult => html`
  <div class="emergency">
    ${warningIcon()}
    <div>
      ${headingView({level, text: contactTexts.danger(), className: 'panel-heading'})}
      <p class="ring">${phoneLink(config.emergencyNumber, contactTexts.ring(config.emergencyNumber))}</p>
      <p>${contactTexts.lifeInDanger()}</p>
    </div>
  </div>
`;

const afterHoursView = ({afterHoursPhones, emergencyNumber}: Config): TemplateResult =>
  afterHoursPhones.length > 0
    ? html`<p>
        ${contactTexts.afterHours()}:
        ${afterHoursPhones.map((number, index) => html`${index > 0 ? ' · ' : ''}${phoneLink(number)}`)}
      </p>`
    : html`<p>${contactTexts.noAfterHours(emergencyNumber)}</p>`;

/** Municipal facts as they were written; they are Swedish in every language. */
export const hoursView = ({phoneHours}: Config) =>
  phoneHours
    ? html`<p class="hours"><bdi lang="sv">${contactTexts.phoneHours(phoneHours)}</bdi></p>`
    : nothing;

const socialServicesView = (props: ContactProps): TemplateResult => html`
  <div class="ways">
    ${phoneIcon()}
    <div>
      ${headingView({level: props.level, text: contactTexts.cannotWait(), className: 'panel-heading'})}
      ${
        props.config.phone
          ? html`<p>${contactTexts.socialServices()}: ${phoneLink(props.config.phone)}</p>`
          : nothing
      }
      ${hoursView(props.config)} ${afterHoursView(props.config)}
    </div>
  </div>
`;

/** The whole panel, before the first question. */
export const contactPanel = (props: ContactProps): TemplateResult => html`
  <div class="contact" part="panel">${emergencyView(props)} ${socialServicesView(props)}</div>
`;

/** One line, in the same place on every later screen (WCAG 3.2.6). */
export const contactLine = ({emergencyNumber, phone}: Config): TemplateResult => html`
  <p class="contact-line" part="panel">
    <span>${contactTexts.danger()} ${phoneLink(emergencyNumber, contactTexts.ring(emergencyNumber))}</span>
    ${phone ? html`<span>${contactTexts.socialServices()} ${phoneLink(phone)}</span>` : nothing}
  </p>
`;

const otherWays = ({postalAddress, visitingAddress, fax}: Config): TemplateResult => {
  const ways = [
    [contactTexts.postalAddress(), postalAddress],
    [contactTexts.visitingAddress(), visitingAddress],
    [contactTexts.fax(), fax],
  ].filter(([, way]) => way !== undefined);
  return ways.length > 0
    ? html`<dl class="facts">
        ${ways.map(([term, way]) => html`<div><dt>${term}</dt><dd lang="sv" translate="no">${way}</dd></div>`)}
      </dl>`
    : html``;
};

/** Contact mode: no report can be sent from here, and someone in need still finds a way. */
export const contactMode = (props: ContactProps): TemplateResult => html`
  <p class="lead">${contactTexts.onlyContact()}</p>
  ${contactPanel(props)} ${otherWays(props.config)}
  <p>${contactTexts.relay()}</p>
`;
