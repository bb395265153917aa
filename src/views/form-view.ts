/** Phase → view. The form element stays the same through all of them, so that Enter works as people expect. */
import {html, nothing, type TemplateResult} from 'lit';
import type * as finish from '../finish.js';
import {nearestScreen, screensFor} from '../form/flow.js';
import type {Situation} from '../form/question.js';
import {offeredVariants} from '../form/rules.js';
import type {Filling, FormState} from '../state/form-state.js';
import {formSubtitle, formTitle, modeTexts} from '../text/interface-texts.js';
import type {Actions} from './actions.js';
import {contactLine, contactMode} from './contact-view.js';
import {headingView} from './heading.js';
import {stepView} from './step-view.js';
import {waitingView} from './waiting-view.js';

export interface FormProps {
  readonly state: FormState;
  readonly situation: Situation;
  readonly actions: Actions;
  /** What is needed from the review on, when it has been fetched. */
  readonly later: {readonly finish: typeof finish | undefined; readonly hasFailed: boolean};
}

function fillingView(state: Filling, {situation, actions, later}: FormProps): TemplateResult {
  const {config} = situation;
  const level = config.headingLevel + 1;
  const screen = nearestScreen(state.screen, situation);
  const isFirst = screen === screensFor(situation)[0];
  const common = {screen, situation, level, actions};
  if (screen.name !== 'review') return stepView({...common, problems: state.problems, isFirst});
  return later.finish
    ? later.finish.reviewView({...common, replacesEarlier: state.replaces !== undefined})
    : waitingView({...common, hasFailed: later.hasFailed});
}

function phaseView(props: FormProps): TemplateResult {
  const {state, situation, actions, later} = props;
  const {config} = situation;
  const level = config.headingLevel + 1;
  if (state.phase === 'filling' || !later.finish) return fillingView(state as Filling, props);
  switch (state.phase) {
    case 'sending':
      return later.finish.sendingView(level, actions);
    case 'sent':
      return later.finish.receiptView(level, state);
    case 'failed':
      return later.finish.failureView(level, state, config, actions);
  }
}

/** What Enter and the primary button do, phase by phase. */
function submitAction({state, situation, actions, later}: FormProps): () => void {
  const isReview = state.phase === 'filling' && nearestScreen(state.screen, situation).name === 'review';
  if (state.phase === 'failed' || (isReview && !later.finish)) return actions.retry;
  return isReview ? actions.send : actions.next;
}

const isFirstScreen = ({state}: FormProps): boolean => state.phase === 'filling' && state.screen === 'danger';

const modeView = ({mode}: Situation['config']) =>
  mode === 'live' ? nothing : html`<p class="mode">${modeTexts[mode]()}</p>`;

export function formView(props: FormProps): TemplateResult {
  const {situation, state} = props;
  const {config} = situation;
  const isContactMode =
    state.phase === 'filling' && (config.endpoint === undefined || offeredVariants({config}).length === 0);
  const onSubmit = (event: Event) => {
    event.preventDefault();
    submitAction(props)();
  };
  return html`
    ${modeView(config)}
    <div class="title-block">
      ${headingView({level: config.headingLevel, text: formTitle(config), className: 'title'})}
      <p class="subtitle">${formSubtitle()}</p>
    </div>
    ${
      isContactMode
        ? contactMode({config, level: config.headingLevel + 1})
        : html`
          ${isFirstScreen(props) || state.phase === 'failed' ? nothing : contactLine(config)}
          <form novalidate autocomplete="off" @submit=${onSubmit}>${phaseView(props)}</form>
        `
    }
  `;
}
