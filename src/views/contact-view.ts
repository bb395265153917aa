/** Whom to ring: the panel of the first screen, the line on every other, and all there is in contact mode. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Config} from '../config/config.js';
import type {ContactNow} from '../config/contact-now.js';
import {around} from '../text/around.js';
import {contactTexts} from '../text/interface-texts.js';
import {exitNote} from './exit-view.js';
import {headingView} from './heading.js';
import {phoneHoursView} from './hours-view.js';
import {phoneIcon, warningIcon} from './icons.js';
import {ltr, municipal, phoneLink} from './ltr.js';

export interface ContactProps {
  readonly config: Config;
  readonly now: ContactNow;
  readonly level: number;
}

type Contact = Pick<ContactProps, 'config' | 'now'>;

/** "Ring 112": the words, with the number in them. */
export const ringLink = (number: string): TemplateResult =>
  phoneLink(number, around(ltr(number), contactTexts.ring));

const emergencyView = ({config, level}: ContactProps): TemplateResult => html`
  <div class="emergency">
    ${warningIcon()}
    <div>
      ${headingView({level, text: contactTexts.danger(), className: 'panel-heading'})}
      <p class="ring">${ringLink(config.emergencyNumber)}</p>
      <p>${contactTexts.lifeInDanger()}</p>
    </div>
  </div>
`;

export const phoneView = ({config, now}: Contact): TemplateResult | undefined =>
  config.phone || now.phone || config.phoneHours
    ? html`${contactTexts.socialServices()}${config.phone ? html` ${phoneLink(config.phone)}` : nothing}
        ${phoneHoursView(config.phoneHours, now.phone)}`
    : undefined;

const afterHoursView = ({config, now}: Contact): TemplateResult =>
  html`${now.afterHours === 'answers' ? contactTexts.afterHoursNow() : contactTexts.afterHours()}
  ${config.afterHoursPhones.map((number, index) => html`${index > 0 ? ' · ' : ''}${phoneLink(number)}`)}
  ${phoneHoursView(config.afterHoursPhoneHours?.schedule ? undefined : config.afterHoursPhoneHours, undefined)}`;

/** Nobody else answers: the words to say to the emergency number. */
const askForAfterHours = ({config, now}: Contact): TemplateResult => {
  const {emergencyNumber: number} = config;
  return around(ltr(number), now.phone ? contactTexts.askForAfterHours : contactTexts.otherTimes);
};

/** Whom to ring now, the one who answers first. */
export function waysNow(contact: Contact): readonly TemplateResult[] {
  const phone = phoneView(contact);
  const {now} = contact;
  const first: readonly TemplateResult[] = phone ? [phone] : [];
  if (now.phone?.open && contact.config.phone) return first;
  if (now.afterHours === 'answers') return [afterHoursView(contact), ...first];
  if (now.afterHours === 'unknown') return [...first, afterHoursView(contact)];
  // At lunch the phone is soon open again.
  return now.phone?.reason === 'closed'
    ? [askForAfterHours(contact), ...first]
    : [...first, askForAfterHours(contact)];
}

const socialServicesView = (props: ContactProps): TemplateResult => html`
  <div class="ways">
    ${phoneIcon()}
    <div>
      ${headingView({level: props.level, text: contactTexts.cannotWait(), className: 'panel-heading'})}
      ${waysNow(props).map((way) => html`<p>${way}</p>`)}
    </div>
  </div>
`;

const addresses = ({postalAddress, visitingAddress, fax}: Config) => {
  const ways = [
    [contactTexts.postalAddress(), postalAddress],
    [contactTexts.visitingAddress(), visitingAddress],
    [contactTexts.fax(), fax],
  ].filter(([, way]) => way !== undefined);
  return ways.length > 0
    ? html`<dl class="facts">
        ${ways.map(([term, way]) => html`<div><dt>${term}</dt><dd translate="no">${way && municipal(way)}</dd></div>`)}
      </dl>`
    : nothing;
};

/** For people who do not hear or speak, and for paper. */
const moreWays = ({config}: ContactProps, isOpen: boolean): TemplateResult => html`
  <details class="more" ?open=${isOpen}>
    <summary>${contactTexts.moreWays()}</summary>
    <p>${contactTexts.relay()}</p>
    ${addresses(config)}
  </details>
`;

/** The whole panel: before the first question, and where a report did not get through. */
export const contactPanel = (props: ContactProps, isOpen = false): TemplateResult => html`
  <div class="contact" part="panel">${emergencyView(props)} ${socialServicesView(props)} ${moreWays(props, isOpen)}</div>
`;

/** One line, in the same place on every later screen (WCAG 3.2.6): the emergency number, and who answers now. */
export const contactLine = (contact: Contact): TemplateResult => {
  const {emergencyNumber} = contact.config;
  return html`
    <p class="contact-line" part="panel">
      <span>${contactTexts.danger()} ${ringLink(emergencyNumber)}</span>
      ${waysNow(contact)
        .slice(0, 1)
        .map((way) => html`<span>${way}</span>`)}
    </p>
  `;
};

/** Contact mode: no report can be sent from here, and someone in need still finds a way. */
export const contactMode = (props: ContactProps, why?: TemplateResult): TemplateResult => html`
  ${why ?? html`<p class="lead">${contactTexts.onlyContact()}</p>`}
  ${contactPanel(props, true)} ${exitNote(props.config, props.level)}
`;
