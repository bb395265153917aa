/** One screen of the form: heading, what must be mended, the questions, and the way on. */
import {html, nothing, type TemplateResult} from 'lit';
import {fieldsOn, type Field} from '../form/flow.js';
import {answerAt} from '../form/paths.js';
import type {Situation} from '../form/question.js';
import {mayAskForFeedback, mustNotInformFirst} from '../form/rules.js';
import type {Screen} from '../form/steps.js';
import type {Problems} from '../form/problem-codes.js';
import {buttonTexts, contactTexts, requiredMark} from '../text/interface-texts.js';
import {problemText} from '../text/problem-texts.js';
import {doNotInform, feedbackTexts, screenLeads, stepHeading} from '../text/screen-texts.js';
import type {Actions} from './actions.js';
import {errorSummary} from './error-summary.js';
import {fieldView} from './fields/field.js';
import {gateView} from './gate-view.js';
import {headingView} from './heading.js';
import {backIcon, warningIcon} from './icons.js';
import {introView} from './intro-view.js';
import {peopleView} from './people.js';
import {progressView} from './progress.js';

export interface StepProps {
  readonly screen: Screen;
  readonly situation: Situation;
  readonly problems: Problems;
  readonly isFirst: boolean;
  /** Level of the step's own heading. */
  readonly level: number;
  readonly actions: Actions;
}

export const backButton = (onBack: () => void): TemplateResult => html`
  <button type="button" class="link back" part="back" @click=${onBack}>${backIcon()}${buttonTexts.back()}</button>
`;

export const warningView = (level: number): TemplateResult => html`
  <div class="warning" part="panel">
    ${warningIcon()}
    <div>
      ${headingView({level, text: doNotInform.heading(), className: 'panel-heading'})}
      <p>${doNotInform.text()}</p>
    </div>
  </div>
`;

/** What this screen says before its questions. */
function leadView({screen, situation, level, isFirst}: StepProps): TemplateResult {
  const lead = screenLeads[screen.name]?.(situation);
  const {anonymous} = situation.config;
  return html`
    ${isFirst ? introView({config: situation.config, level: level + 1}) : nothing}
    ${screen.name === 'gate' ? gateView({config: situation.config, level: level + 1}) : nothing}
    ${lead ? html`<p class="lead">${lead}</p>` : nothing}
    ${screen.name === 'contact' && mustNotInformFirst(situation) ? warningView(level + 1) : nothing}
    ${
      screen.name === 'duty' && mayAskForFeedback(situation)
        ? html`<p>${feedbackTexts.explanation()}</p>`
        : nothing
    }
    ${
      screen.name === 'who' && anonymous === 'phone-only'
        ? html`<p class="note">${contactTexts.anonymousByPhone()}</p>`
        : nothing
    }
  `;
}

function fieldsView(props: StepProps, fields: readonly Field[]): TemplateResult {
  const {screen, situation, problems, actions, level} = props;
  const hasOptional = fields.some(({required}) => !required);
  const view = (field: Field): TemplateResult => {
    const code = problems[field.name];
    return fieldView({
      field,
      value: answerAt(situation.answers, field.name),
      problem: code && problemText(field, code),
      isMarkedRequired: field.required && hasOptional ? requiredMark() : undefined,
      onAnswer: (value) => actions.answer(field.name, value),
    });
  };
  return html`
    ${peopleView({screen: screen.name, situation, fields, level: level + 1, actions, fieldView: view})}
    ${fields.filter(({subject}) => subject === undefined).map(view)}
  `;
}

export function stepView(props: StepProps): TemplateResult {
  const {screen, situation, problems, isFirst, level, actions} = props;
  const fields = fieldsOn(screen, situation);
  const shown = fields.flatMap((field) => {
    const code = problems[field.name];
    return code ? [{name: field.name, text: problemText(field, code)}] : [];
  });
  return html`
    ${isFirst ? nothing : backButton(actions.back)} ${progressView(screen.step)}
    ${headingView({level, text: stepHeading(screen), className: 'step-heading', id: 'step-heading', takesFocus: true})}
    ${shown.length > 0 ? errorSummary({problems: shown, level: level + 1, onChoose: actions.focusField}) : nothing}
    ${leadView(props)} ${fieldsView(props, fields)}
    <div class="buttons">
      <button type="submit" class="primary" part="next">
        ${screen.name === 'gate' ? buttonTexts.called() : buttonTexts.next()}
      </button>
    </div>
  `;
}
