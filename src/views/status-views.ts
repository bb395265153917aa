/** After Send: on its way, received, or not; nothing here claims more than is known. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Config} from '../config/config.js';
import type {ContactNow} from '../config/contact-now.js';
import type {Failed, Forgotten, Sending, Sent} from '../state/form-state.js';
import {buttonTexts} from '../text/interface-texts.js';
import {failureTexts, forgottenTexts, receiptTexts, sendingTexts} from '../text/status-texts.js';
import type {Text} from '../text/text.js';
import type {Actions} from './actions.js';
import {childHelpView} from './child-help-view.js';
import {contactPanel} from './contact-view.js';
import {headingView} from './heading.js';
import {formHoursView} from './hours-view.js';
import {checkIcon, warningIcon} from './icons.js';
import {ltr} from './ltr.js';
import {nextView} from './next-view.js';
import {paperView, type Copied} from './paper-view.js';

export interface StatusProps {
  readonly level: number;
  readonly config: Config;
  readonly now: ContactNow;
  readonly actions: Actions;
  readonly copied: Copied | undefined;
}

const statusHeading = (level: number, text: string): TemplateResult =>
  headingView({level, text, className: 'step-heading', id: 'step-heading', takesFocus: true});

export const sendingView = (
  progress: Sending['progress'],
  {level, actions}: StatusProps,
): TemplateResult => html`
  ${statusHeading(level, sendingTexts.heading())}
  <div class="busy" aria-hidden="true"><span></span></div>
  <p class="lead" role="status">${progress ? sendingTexts.progress[progress]() : sendingTexts.text()}</p>
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

export const receiptView = ({
  level,
  sent,
  config,
  now,
  actions,
  copied,
}: StatusProps & {readonly sent: Sent}): TemplateResult => html`
  <div class="receipt">${checkIcon()}${statusHeading(level, receiptTexts.heading(sent.receipt))}</div>
  ${noteView(sent)} ${formHoursView(config.formHours, now.form)}
  ${referenceView(sent)}
  ${sent.copy ? paperView('copy', {level: level + 1, actions, copied}) : nothing}
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
  copied,
}: StatusProps & {readonly failed: Failed}): TemplateResult {
  const {heading, text} = failureTexts.of(failure.code, failure.mayHaveArrived, failure.wasStopped);
  return html`
    <div class="failure">${warningIcon()}${statusHeading(level, heading())}</div>
    <p class="lead">${text()} ${failureTexts.kept()}</p>
    <div class="buttons">
      <button type="submit" class="primary" part="retry">${buttonTexts.retry()}</button>
      <button type="button" class="secondary" part="edit" @click=${actions.toAnswers}>${failureTexts.toAnswers()}</button>
    </div>
    ${contactPanel({config, now, level: level + 1})}
    ${paperView('other-way', {level: level + 1, actions, copied})}
  `;
}

/** Back after leaving: what is known, whom to ring, and a way to begin again. */
export function forgottenView({
  level,
  forgotten: {failure},
  config,
  now,
  actions,
}: StatusProps & {readonly forgotten: Forgotten}): TemplateResult {
  const {heading} = failureTexts.of(failure.code, failure.mayHaveArrived);
  return html`
    <div class="failure">${warningIcon()}${statusHeading(level, heading())}</div>
    <p class="lead">${failure.mayHaveArrived ? forgottenTexts.unknown() : forgottenTexts.notSent()}</p>
    <div class="buttons">
      <button type="button" class="secondary" part="restart" @click=${actions.toAnswers}>${forgottenTexts.again()}</button>
    </div>
    ${contactPanel({config, now, level: level + 1})}
  `;
}
