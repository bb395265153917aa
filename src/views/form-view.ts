/** The whole: title, contact, and the form with its phases. The form element stays, so that Enter works throughout. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Config} from '../config/config.js';
import type {ContactNow} from '../config/contact-now.js';
import {isStartScreen, type FormState} from '../state/form-state.js';
import {formSubtitle, formTitle, modeTexts} from '../text/interface-texts.js';
import type {Actions} from './actions.js';
import {contactLine, contactMode, contactPanel} from './contact-view.js';
import {headingView} from './heading.js';
import {startView} from './start-view.js';
import {waitingView} from './waiting-view.js';

export interface FormProps {
  readonly state: FormState;
  readonly config: Config;
  /** Whom to ring, and whether reports are read, now. */
  readonly now: ContactNow;
  readonly actions: Actions;
  /** No report can be sent from here: only contact details show. */
  readonly isContactMode: boolean;
  /** Why, where reports cannot be encrypted. */
  readonly keyView: ((level: number) => TemplateResult) | undefined;
  /** Everything after the first screen, once it has been fetched. */
  readonly laterView: ((level: number) => TemplateResult) | undefined;
  /** What stands below every screen, with the rest. */
  readonly below: TemplateResult | undefined;
  readonly hasFailed: boolean;
}

function phaseView({state, config, now, actions, laterView, hasFailed}: FormProps): TemplateResult {
  const level = config.headingLevel + 1;
  if (isStartScreen(state)) return startView({state, config, now, level, actions});
  return laterView ? laterView(level) : waitingView({hasFailed, level, actions});
}

const modeView = ({mode}: Config) =>
  mode === 'live' ? nothing : html`<p class="mode">${modeTexts[mode]()}</p>`;

/** In the same place on every screen (WCAG 3.2.6), in whole on the first and where the form cannot go on. A failure has it after its own words. */
function contactView({state, config, now, laterView, hasFailed}: FormProps) {
  if (state.phase === 'failed' || state.phase === 'forgotten') return nothing;
  const isStuck = hasFailed && !laterView && !isStartScreen(state);
  const isFirst = isStuck || (state.phase === 'filling' && state.screen === 'danger');
  return isFirst ? contactPanel({config, now, level: config.headingLevel + 1}) : contactLine({config, now});
}

function mainView(props: FormProps): TemplateResult {
  const {actions, below} = props;
  const onSubmit = (event: Event) => {
    event.preventDefault();
    actions.submit();
  };
  return html`
    ${contactView(props)}
    <form novalidate autocomplete="off" @submit=${onSubmit}>${phaseView(props)}</form>
    ${below ?? nothing}
  `;
}

export function formView(props: FormProps): TemplateResult {
  const {config, now, isContactMode, keyView} = props;
  const level = config.headingLevel + 1;
  return html`
    ${modeView(config)}
    <div class="title-block">
      ${headingView({level: config.headingLevel, text: formTitle(config), className: 'title'})}
      <p class="subtitle">${formSubtitle()}</p>
    </div>
    ${
      isContactMode
        ? html`${contactMode({config, now, level}, keyView?.(level))} ${props.laterView?.(level)}`
        : mainView(props)
    }
  `;
}
