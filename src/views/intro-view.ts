/** Before the first question: what it takes, and that nothing is saved. */
import {html, nothing, type TemplateResult} from 'lit';
import {variantsByPhone} from '../form/offered.js';
import {contactTexts, introTexts} from '../text/interface-texts.js';
import {exitNote} from './exit-view.js';
import {phoneView, type ContactProps} from './contact-view.js';
import {formHoursView} from './hours-view.js';
import {headingView} from './heading.js';

/** What is not taken through the form still has its way. */
function byPhoneView({config, now}: ContactProps) {
  const variants = variantsByPhone(config);
  const phone = phoneView({config, now});
  if (variants.length === 0) return nothing;
  return html`<div class="note">
    <p>${contactTexts.byPhone()}</p>
    <ul>
      ${variants.map((variant) => html`<li>${contactTexts.variantByPhone[variant]()}</li>`)}
    </ul>
    ${phone ? html`<p>${phone}</p>` : nothing}
  </div>`;
}

export const introView = (props: ContactProps): TemplateResult => {
  return html`
    <p class="lead">${introTexts.enough()} ${introTexts.noBlame()}</p>
    ${formHoursView(props.config.formHours, props.now.form)}
    ${headingView({level: props.level, text: introTexts.before(), className: 'panel-heading'})}
    <ul class="before">
      <li>${introTexts.time()}</li>
      <li>${introTexts.atHand()}</li>
      <li>${introTexts.notSaved()}</li>
      ${props.config.phone ? html`<li>${introTexts.askFirst()}</li>` : nothing}
    </ul>
    ${exitNote(props.config, props.level)} ${byPhoneView(props)}
    <div lang="sv" dir="ltr"><slot name="intro"></slot></div>
  `;
};
