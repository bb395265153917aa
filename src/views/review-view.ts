/** Check your answers: everything that will be sent, each with its way to change it, what is done with it, and Send. */
import {html, nothing, type TemplateResult} from 'lit';
import type {ContactNow} from '../config/contact-now.js';
import {followUpOf} from '../form/follow-up.js';
import type {Situation} from '../form/question.js';
import {isAnonymous, mustNotInformFirst} from '../form/rules.js';
import {mayBeKnown} from '../form/self-disclosure.js';
import type {Screen} from '../form/steps.js';
import {answerSections, type AnswerItem} from '../text/answer-sections.js';
import {privacyShort} from '../text/privacy-texts.js';
import {whoCanRead} from '../text/encryption-texts.js';
import {reviewTexts} from '../text/status-texts.js';
import {screenTitles} from '../text/screen-texts.js';
import type {Actions} from './actions.js';
import {traceView} from './disclosure-view.js';
import {headingView} from './heading.js';
import {formHoursView} from './hours-view.js';
import {municipal} from './ltr.js';
import {withNumbers} from './numbers.js';
import {nextView} from './next-view.js';
import {paperView, type Copied} from './paper-view.js';
import {screenView} from './screen-view.js';
import {warningView} from './step-view.js';

export interface ReviewProps {
  readonly screen: Screen;
  readonly situation: Situation;
  readonly now: ContactNow;
  /** An earlier report may have arrived. */
  readonly replacesEarlier: boolean;
  readonly level: number;
  readonly actions: Actions;
  readonly copied: Copied | undefined;
}

const answerView = (
  {field, screen, question, answer, isOwnWords, isMunicipal}: AnswerItem,
  actions: Actions,
): TemplateResult => html`
  <div class="answer">
    <dt>${question}</dt>
    <dd class="words" translate=${isOwnWords ? 'no' : nothing} dir=${isOwnWords ? 'auto' : nothing}>${isMunicipal ? municipal(answer) : withNumbers(answer)}</dd>
    <dd>
      <button
        type="button"
        class="link"
        aria-label=${reviewTexts.changeLabel(question)}
        @click=${() => actions.change(screen, field.name)}
      >
        ${reviewTexts.change()}
      </button>
    </dd>
  </div>
`;

function contentView({situation, now, replacesEarlier, level, actions, copied}: ReviewProps): TemplateResult {
  return html`
    <p class="lead">${reviewTexts.lead()}</p>
    ${situation.config.encryptionKey ? html`<p>${whoCanRead(situation.config)}</p>` : nothing}
    ${formHoursView(situation.config.formHours, now.form)}
    ${replacesEarlier ? html`<p class="note">${reviewTexts.replaces()}</p>` : nothing}
    ${mustNotInformFirst(situation) ? warningView(situation, level + 1) : nothing}
    ${answerSections(situation).map(
      ({heading, items}) => html`
        <section class="answers">
          ${headingView({level: level + 1, text: heading, className: 'person-heading'})}
          <dl>
            ${items.map((item) => answerView(item, actions))}
          </dl>
        </section>
      `,
    )}
    ${isAnonymous(situation) && !mayBeKnown(situation) ? traceView({situation, now, level: level + 1}) : nothing}
    ${paperView('copy', {level: level + 1, actions, copied})}
    ${nextView(followUpOf(situation), level + 1)}
    <p class="note">${privacyShort(situation)}</p>
    ${situation.config.mode === 'preview' ? html`<p class="note">${reviewTexts.preview()}</p>` : nothing}
  `;
}

export function reviewView(props: ReviewProps): TemplateResult {
  const {screen, situation, level, actions} = props;
  return screenView({
    step: screen.step,
    heading: screenTitles[screen.name](situation),
    level,
    problems: [],
    content: contentView(props),
    primary: situation.config.mode === 'preview' ? undefined : {text: reviewTexts.send(), part: 'send'},
    onBack: actions.back,
    onFocusField: actions.focusField,
  });
}
