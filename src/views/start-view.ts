/** The first screen and, when someone is in danger, whom to ring: here at once, before anything else is fetched. */
import type {TemplateResult} from 'lit';
import {html} from 'lit';
import type {Config} from '../config/config.js';
import type {ContactNow} from '../config/contact-now.js';
import {yesNoUnknown} from '../form/answers.js';
import type {Filling} from '../state/form-state.js';
import {buttonTexts} from '../text/interface-texts.js';
import {startTexts} from '../text/start-texts.js';
import type {Actions} from './actions.js';
import {choiceField} from './fields/option-fields.js';
import {gateView} from './gate-view.js';
import {introView} from './intro-view.js';
import {screenView} from './screen-view.js';

export interface StartProps {
  readonly state: Filling;
  readonly config: Config;
  readonly now: ContactNow;
  readonly level: number;
  readonly actions: Actions;
}

const dangerField = ({state, actions}: StartProps): TemplateResult =>
  choiceField(
    yesNoUnknown.map((value) => ({value, text: startTexts.dangerOptions[value]()})),
    {
      name: 'danger',
      label: startTexts.danger(),
      hint: '',
      isRequired: true,
      isMarkedRequired: false,
      value: state.answers.danger,
      problem: state.problems.danger && startTexts.dangerMissing(),
      onAnswer: (value) => actions.answer('danger', value),
    },
  );

export function startView(props: StartProps): TemplateResult {
  const {state, config, now, level, actions} = props;
  const contact = {config, now, level: level + 1};
  const common = {step: 1, level, onFocusField: actions.focusField};
  if (state.screen === 'gate') {
    return screenView({
      ...common,
      heading: startTexts.gateTitle(),
      problems: [],
      content: gateView(contact),
      primary: {text: buttonTexts.called(), part: 'next'},
      onBack: actions.back,
    });
  }
  return screenView({
    ...common,
    heading: startTexts.dangerTitle(),
    problems: state.problems.danger ? [{name: 'danger', text: startTexts.dangerMissing()}] : [],
    content: html`${introView(contact)} ${dangerField(props)}`,
    primary: {text: buttonTexts.next(), part: 'next'},
    onBack: state.isChanging ? actions.back : undefined,
  });
}
