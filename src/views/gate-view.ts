/** Someone is in danger: whom to ring now, large, before anything else. */
import {html, type TemplateResult} from 'lit';
import {contactTexts, gateTexts} from '../text/interface-texts.js';
import {ringLink, waysNow, type ContactProps} from './contact-view.js';
import {formHoursView} from './hours-view.js';

export const gateView = (props: ContactProps): TemplateResult => {
  const {config, now} = props;
  return html`
    <div class="gate" part="panel">
      <p class="ring large">${ringLink(config.emergencyNumber)}</p>
      <p>${contactTexts.lifeInDanger()}</p>
    </div>
    <p class="lead">${gateTexts.notLife()}</p>
    <ul class="numbers">
      ${waysNow(props).map((way) => html`<li>${way}</li>`)}
    </ul>
    <p>${gateTexts.notRead()}</p>
    ${formHoursView(config.formHours, now.form)}
  `;
};
