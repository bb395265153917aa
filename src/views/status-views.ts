/** After Send: on its way, received, or not; nothing here claims more than is known. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Config} from '../config/config.js';
import type {ContactNow} from '../config/contact-now.js';
import type {Failed, Sent} from '../state/form-state.js';
import {buttonTexts} from '../text/interface-texts.js';
import {failureTexts, receiptTexts, sendingTexts} from '../text/status-texts.js';
import type {Text} from '../text/text.js';
import type {Actions} from './actions.js';
import {childHelpView} from './child-help-view.js';
import {contactPanel} from './contact-view.js';
import {headingView} from './heading.js';
import {formHoursView} from './hours-view.js';
import {checkIcon, warningIcon} from './icons.js';
import {ltr} from './ltr.js';
import {nextView} from './next-view.js';

const statusHeading = (level: number, text: string): TemplateResult =>
  headingView({level, text, className: 'step-heading', id: 'step-heading', takesFocus: true});

export const sendingView = (level: number, actions: Actions): TemplateResult => html`
  ${statusHeading(level, sendingTexts.heading())}
  <div class="busy" aria-hidden="true"><span></span></div>
  <p class="lead">${sendingTexts.text()}</p>
  <div class="buttons">
    <button type="button" class="secondary" part="stop" @click=${actions.stop}>${sendingTexts.stop()}</button>
  </div>
`;

/** A child that wrote for itself still has someone to talk with. */
const isChild = ({followUp}: Sent): boolean => followUp.role === 'self' && followUp.variant === 'child';

const referenceView = ({receipt}: Sent) =>
  'reference' in receipt
    ? html`<div class="reference">
        <p>${receiptTexts.reference()}</p>
        <p class="number">${ltr(receipt.reference)}</p>
        <p>${receiptTexts.keepReference()}</p>
      </div>`
    : nothing;

const statusNotes: Readonly<Partial<Record<Sent['receipt']['status'], Text>>> = {
  received: receiptTexts.received,
  queued: receiptTexts.queued,
};

const noteView = ({receipt}: Sent) => {
  const note = statusNotes[receipt.status];
  return note ? html`<p class="lead">${note()}</p>` : nothing;
};

interface StatusProps {
  readonly level: number;
  readonly config: Config;
  readonly now: ContactNow;
}

export const receiptView = ({
  level,
  sent,
  config,
  now,
}: StatusProps & {readonly sent: Sent}): TemplateResult => html`
  <div class="receipt">${checkIcon()}${statusHeading(level, receiptTexts.heading(sent.receipt))}</div>
  ${noteView(sent)} ${formHoursView(config.formHours, now.form)}
  ${referenceView(sent)}
  ${nextView(sent.followUp, level + 1)}
  ${isChild(sent) ? childHelpView(level + 1) : nothing}
  <div lang="sv" dir="ltr"><slot name="after"></slot></div>
`;

export function failureView({
  level,
  failed: {failure},
  config,
  now,
  actions,
}: StatusProps & {readonly failed: Failed; readonly actions: Actions}): TemplateResult {
  const {heading, text} = failureTexts.of(failure.code, failure.mayHaveArrived);
  return html`
    <div class="failure">${warningIcon()}${statusHeading(level, heading())}</div>
    <p class="lead">${text()} ${failureTexts.kept()}</p>
    <div class="buttons">
      ${
        failure.retryable
          ? html`<button type="submit" class="primary" part="retry">${buttonTexts.retry()}</button>`
          : nothing
      }
      <button type="button" class="secondary" part="edit" @click=${actions.toAnswers}>${failureTexts.toAnswers()}</button>
    </div>
    ${contactPanel({config, now, level: level + 1})}
  `;
}
