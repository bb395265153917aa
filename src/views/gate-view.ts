/** Someone is in danger: whom to ring now, large, before anything else. */
import {html, nothing, type TemplateResult} from 'lit';
import {contactTexts, gateTexts} from '../text/interface-texts.js';
import type {ContactProps} from './contact-view.js';
import {phoneLink} from './ltr.js';

export const gateView = ({config}: ContactProps): TemplateResult => html`
  <div class="gate" part="panel">
    <p class="ring large">${phoneLink(config.emergencyNumber, contactTexts.ring(config.emergencyNumber))}</p>
    <p>${contactTexts.lifeInDanger()}</p>
  </div>
  <p class="lead">${gateTexts.notLife()}</p>
  <ul class="numbers">
    ${config.phone ? html`<li>${contactTexts.socialServices()}: ${phoneLink(config.phone)}</li>` : nothing}
    ${config.afterHoursPhones.map((number) => html`<li>${contactTexts.afterHours()}: ${phoneLink(number)}</li>`)}
    ${
      config.afterHoursPhones.length === 0
        ? html`<li>${contactTexts.noAfterHours(config.emergencyNumber)}</li>`
        : nothing
    }
  </ul>
  <p>${gateTexts.notRead()}</p>
`;
