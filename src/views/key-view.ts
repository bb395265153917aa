/** Reports cannot be encrypted, so none is sent: what stands before the contact details, and the way to try again. */
import {html, nothing, type TemplateResult} from 'lit';
import {keyFaultTexts} from '../text/encryption-texts.js';
import {buttonTexts, waitingTexts} from '../text/interface-texts.js';
import {failureTexts} from '../text/status-texts.js';
import type {Actions} from './actions.js';
import {headingView} from './heading.js';

export interface KeyProps {
  readonly key: {readonly isLoading: boolean; readonly canRetry: boolean};
  readonly level: number;
  readonly actions: Actions;
}

export const keyView = ({key: {isLoading, canRetry}, level, actions}: KeyProps): TemplateResult => html`
  ${headingView({
    level,
    text: keyFaultTexts.heading(),
    className: 'step-heading',
    id: 'step-heading',
    takesFocus: true,
  })}
  <p class="lead" role="status">
    ${isLoading ? waitingTexts.loading() : canRetry ? keyFaultTexts.unreachable() : keyFaultTexts.other()}
  </p>
  <p>${failureTexts.kept()}</p>
  ${
    canRetry
      ? html`<div class="buttons">
        <button type="button" class="primary" part="retry" @click=${actions.submit}>${buttonTexts.retry()}</button>
      </div>`
      : nothing
  }
`;
