/** Phase → view, for everything after the first screen. */
import {html, nothing, type TemplateResult} from 'lit';
import type {ContactNow} from '../config/contact-now.js';
import {askedFields, nearestScreen, valueOf} from '../form/flow.js';
import {offeredVariants} from '../form/offered.js';
import type {Situation} from '../form/question.js';
import type {FormState} from '../state/form-state.js';
import type {Actions} from './actions.js';
import {disclosureView} from './disclosure-view.js';
import {emptyFormView, paperView, type Copied} from './paper-view.js';
import {reviewView} from './review-view.js';
import {failureView, forgottenView, receiptView, sendingView} from './status-views.js';
import {stepView} from './step-view.js';

export interface LaterProps {
  readonly state: FormState;
  readonly situation: Situation;
  readonly now: ContactNow;
  /** Level of the step's own heading. */
  readonly level: number;
  readonly actions: Actions;
  readonly copied: Copied | undefined;
}

/** More than an answer about danger, which says nothing without the rest. */
const hasTyped = (situation: Situation): boolean =>
  askedFields(situation).filter((field) => valueOf(field) !== undefined).length > 1;

/** Contact mode: what was typed before the endpoint went away, and the questions on paper. */
export const contactPaperView = ({situation, ...props}: LaterProps): TemplateResult => html`
  ${hasTyped(situation) ? paperView('typed', props) : nothing}
  ${emptyFormView(props, offeredVariants(situation.config))}
`;

export function laterView({state, situation, now, level, actions, copied}: LaterProps): TemplateResult {
  const status = {level, config: situation.config, now, actions, copied};
  switch (state.phase) {
    case 'sealing':
    case 'sending':
      return sendingView('progress' in state ? state.progress : undefined, status);
    case 'sent':
      return receiptView({...status, sent: state});
    case 'failed':
      return failureView({...status, failed: state});
    case 'forgotten':
      return forgottenView({...status, forgotten: state});
    case 'filling': {
      const screen = nearestScreen(state.screen, situation);
      const common = {screen, situation, level, actions};
      if (screen.name === 'disclosure') return disclosureView({...common, now, problems: state.problems});
      return screen.name === 'review'
        ? reviewView({...common, now, copied, replacesEarlier: state.replaces !== undefined})
        : stepView({...common, problems: {...state.rejected, ...state.problems}});
    }
  }
}
