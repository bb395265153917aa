/** One screen after the first: its questions, and what it says before them. */
import {html, nothing, type TemplateResult} from 'lit';
import {fieldsOn, type Field} from '../form/flow.js';
import type {Problems} from '../form/problem-codes.js';
import type {Situation} from '../form/question.js';
import {isChildItself, mayAskForFeedback, mustNotInformFirst} from '../form/rules.js';
import type {Screen} from '../form/steps.js';
import {buttonTexts, contactTexts} from '../text/interface-texts.js';
import {problemText} from '../text/problem-texts.js';
import {doNotInform, feedbackTexts, screenLeads, screenTitles} from '../text/screen-texts.js';
import type {Actions} from './actions.js';
import {childHelpView, childSafetyView} from './child-help-view.js';
import {fieldView} from './fields/field.js';
import {headingView} from './heading.js';
import {warningIcon} from './icons.js';
import {withNumbers} from './numbers.js';
import {peopleView} from './people.js';
import {screenView} from './screen-view.js';

export interface StepProps {
  readonly screen: Screen;
  readonly situation: Situation;
  readonly problems: Problems;
  /** Level of the step's own heading. */
  readonly level: number;
  readonly actions: Actions;
}

export const warningView = (situation: Situation, level: number): TemplateResult => html`
  <div class="warning" part="panel">
    ${warningIcon()}
    <div>
      ${headingView({level, text: doNotInform.heading(situation), className: 'panel-heading'})}
      <p>${doNotInform.text(situation)}</p>
    </div>
  </div>
`;

/** What this screen says before its questions. */
function leadView({screen, situation, level}: StepProps): TemplateResult {
  const lead = screenLeads[screen.name]?.(situation);
  const {anonymous} = situation.config;
  return html`
    ${lead ? html`<p class="lead">${lead}</p>` : nothing}
    ${screen.name === 'safety' ? childSafetyView(level + 1) : nothing}
    ${screen.name === 'contact' && mustNotInformFirst(situation) ? warningView(situation, level + 1) : nothing}
    ${
      screen.name === 'duty' && mayAskForFeedback(situation)
        ? html`<p class="lead">${feedbackTexts.explanation()}</p>`
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
  const view = (field: Field): unknown => {
    const code = problems[field.name];
    return fieldView({
      field,
      problem: code && problemText(field, code),
      isMarkedRequired: field.required && hasOptional,
      onAnswer: (value) => actions.answer(field.name, value),
    });
  };
  return html`
    ${peopleView({screen: screen.name, situation, fields, level: level + 1, actions, fieldView: view})}
    ${fields.filter(({subject}) => subject === undefined).map(view)}
  `;
}

/** It shows another way, and that one may go on all the same. */
const isSignpost = ({name}: Screen): boolean =>
  name === 'support' || name === 'own-family' || name === 'elsewhere';

export function stepView(props: StepProps): TemplateResult {
  const {screen, situation, problems, level, actions} = props;
  const fields = fieldsOn(screen, situation);
  const shown = fields.flatMap((field) => {
    const code = problems[field.name];
    return code ? [{name: field.name, text: withNumbers(problemText(field, code))}] : [];
  });
  return screenView({
    step: screen.step,
    heading: screenTitles[screen.name](situation),
    level,
    problems: shown,
    content: html`
      ${leadView(props)} ${fieldsView(props, fields)}
      ${isChildItself(situation) ? childHelpView(level + 1) : nothing}
    `,
    primary: {text: isSignpost(screen) ? buttonTexts.nextAnyway() : buttonTexts.next(), part: 'next'},
    onBack: actions.back,
    onFocusField: actions.focusField,
  });
}
