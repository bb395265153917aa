/** The rest of the form is on its way, or could not be fetched: a poor connection, and nothing is lost. */
import {html, type TemplateResult} from 'lit';
import {buttonTexts, waitingTexts} from '../text/interface-texts.js';
import type {Actions} from './actions.js';
import {screenView} from './screen-view.js';

export interface WaitingProps {
  readonly hasFailed: boolean;
  readonly level: number;
  readonly actions: Actions;
}

export const waitingView = ({hasFailed, level, actions}: WaitingProps): TemplateResult =>
  screenView({
    step: 1,
    heading: waitingTexts.title(),
    level,
    problems: [],
    content: html`<p class="lead" role="status">${hasFailed ? waitingTexts.failed() : waitingTexts.loading()}</p>`,
    primary: hasFailed ? {text: buttonTexts.retry(), part: 'retry'} : undefined,
    onBack: actions.back,
    onFocusField: actions.focusField,
  });
