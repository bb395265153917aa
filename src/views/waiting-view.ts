/** The review while its code is on the way, or could not be fetched: a poor connection, and nothing is lost. */
import {html, type TemplateResult} from 'lit';
import type {Situation} from '../form/question.js';
import type {Screen} from '../form/steps.js';
import {buttonTexts, waitingTexts} from '../text/interface-texts.js';
import {stepHeading} from '../text/screen-texts.js';
import type {Actions} from './actions.js';
import {contactPanel} from './contact-view.js';
import {headingView} from './heading.js';
import {progressView} from './progress.js';
import {backButton} from './step-view.js';

export interface WaitingProps {
  readonly screen: Screen;
  readonly situation: Situation;
  readonly hasFailed: boolean;
  readonly level: number;
  readonly actions: Actions;
}

export const waitingView = ({
  screen,
  situation,
  hasFailed,
  level,
  actions,
}: WaitingProps): TemplateResult => html`
  ${backButton(actions.back)} ${progressView(screen.step)}
  ${headingView({level, text: stepHeading(screen), className: 'step-heading', id: 'step-heading', takesFocus: true})}
  <p class="lead" role="status">${hasFailed ? waitingTexts.failed() : waitingTexts.loading()}</p>
  ${
    hasFailed
      ? html`<div class="buttons">
          <button type="submit" class="primary" part="retry">${buttonTexts.retry()}</button>
        </div>
        ${contactPanel({config: situation.config, level: level + 1})}`
      : ''
  }
`;
