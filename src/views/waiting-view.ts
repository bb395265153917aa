/** The rest of the form is on its way, or could not be fetched: a poor connection, and nothing is lost. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Config} from '../config/config.js';
import type {ContactNow} from '../config/contact-now.js';
import {buttonTexts, waitingTexts} from '../text/interface-texts.js';
import type {Actions} from './actions.js';
import {contactPanel} from './contact-view.js';
import {screenView} from './screen-view.js';

export interface WaitingProps {
  readonly config: Config;
  readonly now: ContactNow;
  readonly hasFailed: boolean;
  readonly level: number;
  readonly actions: Actions;
}

export const waitingView = ({config, now, hasFailed, level, actions}: WaitingProps): TemplateResult =>
  screenView({
    step: 1,
    heading: waitingTexts.title(),
    level,
    problems: [],
    content: html`
      <p class="lead" role="status">${hasFailed ? waitingTexts.failed() : waitingTexts.loading()}</p>
      ${hasFailed ? contactPanel({config, now, level: level + 1}) : nothing}
    `,
    primary: hasFailed ? {text: buttonTexts.retry(), part: 'retry'} : undefined,
    onBack: actions.back,
    onFocusField: actions.focusField,
  });
