/** Before the first question: what it takes, and that nothing is saved. */
import {html, nothing, type TemplateResult} from 'lit';
import {variants} from '../form/answers.js';
import {offeredVariants} from '../form/offered.js';
import {contactTexts, introTexts} from '../text/interface-texts.js';
import type {ContactProps} from './contact-view.js';
import {formHoursView} from './hours-view.js';
import {headingView} from './heading.js';

export const introView = (props: ContactProps): TemplateResult => {
  const isMissingVariant = offeredVariants(props.config).length < variants.length;
  return html`
    <p class="lead">${introTexts.enough()} ${introTexts.noBlame()}</p>
    ${formHoursView(props.config.formHours, props.now.form)}
    ${headingView({level: props.level, text: introTexts.before(), className: 'panel-heading'})}
    <ul class="before">
      <li>${introTexts.time()}</li>
      <li>${introTexts.atHand()}</li>
      <li>${introTexts.notSaved()}</li>
      ${props.config.phone ? html`<li>${introTexts.askFirst()}</li>` : nothing}
      ${isMissingVariant ? html`<li>${contactTexts.otherVariants()}</li>` : nothing}
    </ul>
    <slot name="intro"></slot>
  `;
};
