/**
 * Turns what the person does into transitions.
 * Owns: the FormState, and the send under way. Does not own: what is asked (form/), how it looks (views/), focus.
 */
import type {ReactiveControllerHost} from 'lit';
import type {Config} from '../config/config.js';
import {nearestScreen} from '../form/flow.js';
import {answerAt, withAnswer} from '../form/paths.js';
import type {Situation} from '../form/question.js';
import {stepCount} from '../form/steps.js';
import {firstProblems} from '../form/validate.js';
import {dispatch} from '../events.js';
import {start, type Filling, type FormState, type Sending} from '../state/form-state.js';
import * as transitions from '../state/transitions.js';
import type {Actions} from '../views/actions.js';
import {FinishController, type Finish} from './finish-controller.js';
import {todayInSweden} from './today.js';

type Host = ReactiveControllerHost & HTMLElement & {readonly config: Config};

export class FormController {
  #state: FormState = start;
  #stop = new AbortController();

  readonly #later: FinishController;

  constructor(private readonly host: Host) {
    this.#later = new FinishController(host);
  }

  /** What the review and the sending need, once it is here. */
  get later(): Pick<FinishController, 'finish' | 'hasFailed'> {
    return this.#later;
  }

  get state(): FormState {
    return this.#state;
  }

  get situation(): Situation {
    const answers = this.#state.phase === 'sent' ? start.answers : this.#state.answers;
    return {answers, ...this.#around};
  }

  readonly actions: Omit<Actions, 'focusField'> = {
    answer: (name, value) => this.#fill((state) => transitions.answered(state, name, value)),
    copy: (from, to) =>
      this.#fill((state) => ({
        ...state,
        answers: withAnswer(state.answers, to, answerAt(state.answers, from)),
      })),
    addPerson: (list) => this.#fill((state) => transitions.personAdded(state, list)),
    removePerson: (list, index) => this.#fill((state) => transitions.personRemoved(state, list, index)),
    next: () => {
      this.#later.load();
      this.#fill((state) => transitions.advanced(state, this.#around));
    },
    back: () => this.#fill((state) => transitions.wentBack(state, this.#around)),
    change: (screen, field) => this.#fill((state) => transitions.changed(state, screen, field)),
    send: () => this.#send(),
    stop: () => this.#stop.abort(),
    retry: () => {
      this.#later.load();
      const {finish} = this.#later;
      if (finish && this.#state.phase === 'failed')
        void this.#deliver(finish, transitions.retried(this.#state));
    },
    toAnswers: () => {
      if (this.#state.phase === 'failed') this.#become(transitions.edited(this.#state));
    },
  };

  get #around(): Omit<Situation, 'answers'> {
    return {config: this.host.config, today: todayInSweden()};
  }

  #become(state: FormState): void {
    const before = this.#step;
    this.#state = state;
    this.host.requestUpdate();
    if (this.#step !== before)
      dispatch(this.host, 'oros-step-changed', {index: this.#step, count: stepCount});
  }

  /** While a report is sent the review is still the step. */
  get #step(): number {
    const state = this.#state;
    return state.phase === 'filling' ? nearestScreen(state.screen, this.situation).step : stepCount;
  }

  #fill(transition: (state: Filling) => Filling): void {
    if (this.#state.phase === 'filling') this.#become(transition(this.#state));
  }

  #send(): void {
    const {finish} = this.#later;
    const {situation} = this;
    const {config} = situation;
    const state = this.#state;
    if (!finish || state.phase !== 'filling' || config.endpoint === undefined || config.mode === 'preview')
      return;
    const unfinished = firstProblems(situation);
    if (unfinished) {
      this.#become(transitions.foundUnfinished(state, unfinished.screen.name, unfinished.problems));
      return;
    }
    const report = finish.buildReport(situation, {
      id: finish.newReportId(),
      ...(state.replaces && {replaces: state.replaces}),
      language: 'sv',
      dir: 'ltr',
      swedish: finish.swedishReport(situation, 'sv'),
    });
    const prepared = finish.prepareReport(report, config, config.endpoint);
    void this.#deliver(finish, transitions.sendingStarted(state, prepared));
  }

  /** Goes on when the element leaves the page: the person pressed Send. */
  async #deliver(finish: Finish, sending: Sending): Promise<void> {
    this.#stop = new AbortController();
    this.#become(sending);
    const outcome = await finish.submit(sending.report, sending.mayHaveArrived, this.#stop.signal);
    this.#become(transitions.decided(sending, outcome, this.#around));
    if ('receipt' in outcome) dispatch(this.host, 'oros-submitted', {status: outcome.receipt.status});
    else
      dispatch(this.host, 'oros-failed', {code: outcome.failure.code, retryable: outcome.failure.retryable});
  }
}
