/** Phase → view, for everything after the first screen. */
import type {TemplateResult} from 'lit';
import type {ContactNow} from '../config/contact-now.js';
import {nearestScreen} from '../form/flow.js';
import type {Situation} from '../form/question.js';
import type {FormState} from '../state/form-state.js';
import type {Actions} from './actions.js';
import {reviewView} from './review-view.js';
import {failureView, receiptView, sendingView} from './status-views.js';
import {stepView} from './step-view.js';

export interface LaterProps {
  readonly state: FormState;
  readonly situation: Situation;
  readonly now: ContactNow;
  /** Level of the step's own heading. */
  readonly level: number;
  readonly actions: Actions;
}

export function laterView({state, situation, now, level, actions}: LaterProps): TemplateResult {
  switch (state.phase) {
    case 'sealing':
    case 'sending':
      return sendingView(level, actions);
    case 'sent':
      return receiptView({level, sent: state, config: situation.config, now});
    case 'failed':
      return failureView({level, failed: state, config: situation.config, now, actions});
    case 'filling': {
      const screen = nearestScreen(state.screen, situation);
      const common = {screen, situation, level, actions};
      return screen.name === 'review'
        ? reviewView({...common, now, replacesEarlier: state.replaces !== undefined})
        : stepView({...common, problems: state.problems});
    }
  }
}
