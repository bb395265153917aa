/**
 * Turns what the person does into transitions.
 * Owns: the FormState, and the send under way. Does not own: what is asked (form/), how it looks (views/), focus.
 */
import type {ReactiveControllerHost} from 'lit';
import type {Config} from '../config/config.js';
import {dispatch} from '../events.js';
import type {YesNo} from '../form/answers.js';
import {inDistrict, offeredVariants} from '../form/offered.js';
import type {Situation} from '../form/question.js';
import {stepCount} from '../form/step-count.js';
import {isStartScreen, start, type Filling, type FormState, type Sending} from '../state/form-state.js';
import {dangerAnswered, startLeft, startReturned} from '../state/start-transitions.js';
import {withLocale} from '../text/locale.js';
import type {Actions} from '../views/actions.js';
import type {LanguageController} from './language-controller.js';
import {LaterController, type Later} from './later-controller.js';
import {todayInSweden} from './today.js';

type Host = ReactiveControllerHost & HTMLElement & {readonly config: Config};

export class FormController {
  #state: FormState = start;
  #stop = new AbortController();
  readonly #later: LaterController;

  constructor(
    private readonly host: Host,
    private readonly languages: Pick<LanguageController, 'shown' | 'swedish'>,
  ) {
    this.#later = new LaterController(host);
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.isContactMode && !this.#later.hasFailed) this.#later.load();
  }

  get state(): FormState {
    return this.#state;
  }

  get later(): Pick<LaterController, 'module' | 'hasFailed'> {
    return this.#later;
  }

  /** No report can be sent from here. One that is under way, or failed, stays in view. */
  get isContactMode(): boolean {
    const {config} = this.host;
    const canSend = config.endpoint !== undefined && offeredVariants(config).length > 0;
    return this.#state.phase === 'filling' && !canSend;
  }

  get situation(): Situation {
    const {answers} = this.#state.phase === 'sent' ? start : this.#state;
    return {answers, ...this.#around, config: inDistrict(this.host.config, answers.district)};
  }

  readonly actions: Omit<Actions, 'focusField'> = {
    answer: (name, value) =>
      this.#fill((state, later) =>
        later ? later.transitions.answered(state, name, value) : dangerAnswered(state, value as YesNo),
      ),
    copy: (from, to) => this.#fill((state, later) => later?.transitions.copied(state, from, to)),
    addPerson: (list) => this.#fill((state, later) => later?.transitions.personAdded(state, list)),
    removePerson: (list, index) =>
      this.#fill((state, later) => later?.transitions.personRemoved(state, list, index)),
    back: () =>
      this.#fill((state, later) =>
        later ? later.transitions.wentBack(state, this.#around) : startReturned(state),
      ),
    change: (screen, field) => this.#fill((state, later) => later?.transitions.changed(state, screen, field)),
    submit: () => this.#submit(),
    stop: () => this.#stop.abort(),
    toAnswers: () => {
      const later = this.#later.module;
      if (later && this.#state.phase === 'failed') this.#become(later.transitions.edited(this.#state));
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
    if (state.phase !== 'filling') return stepCount;
    return this.#later.module?.nearestScreen(state.screen, this.situation).step ?? 1;
  }

  #fill(transition: (state: Filling, later: Later | undefined) => Filling | undefined): void {
    if (this.#state.phase !== 'filling') return;
    const state = transition(this.#state, this.#later.module);
    if (state) this.#become(state);
  }

  #submit(): void {
    const later = this.#later.module;
    const state = this.#state;
    if (!later) {
      if (isStartScreen(state)) this.#become(startLeft(state));
      else this.#later.load();
    } else if (state.phase === 'failed') {
      void this.#deliver(later, later.transitions.retried(state));
    } else if (state.phase === 'filling') {
      const isReview = later.nearestScreen(state.screen, this.situation).name === 'review';
      if (isReview) this.#send(later, state);
      else this.#become(later.transitions.advanced(state, this.#around));
    }
  }

  #send(later: Later, state: Filling): void {
    const {situation} = this;
    const {config} = situation;
    if (config.endpoint === undefined || config.mode === 'preview') return;
    const unfinished = later.firstProblems(situation);
    if (unfinished) {
      this.#become(later.transitions.foundUnfinished(state, unfinished.screen.name, unfinished.problems));
      return;
    }
    const {tag, dir} = this.languages.shown;
    const report = later.buildReport(situation, {
      id: later.newReportId(),
      ...(state.replaces && {replaces: state.replaces}),
      language: tag,
      dir,
      swedish: withLocale(this.languages.swedish, () => later.swedishReport(situation, tag)),
    });
    const prepared = later.prepareReport(report, config, config.endpoint);
    void this.#deliver(later, later.transitions.sendingStarted(state, prepared));
  }

  /** Goes on when the element leaves the page: the person pressed Send. */
  async #deliver(later: Later, sending: Sending): Promise<void> {
    this.#stop = new AbortController();
    this.#become(sending);
    const outcome = await later.submit(sending.report, sending.mayHaveArrived, this.#stop.signal);
    const state = later.transitions.decided(sending, outcome, this.#around);
    this.#become(state);
    if ('receipt' in outcome) {
      dispatch(this.host, 'oros-submitted', {status: outcome.receipt.status});
      return;
    }
    const {code, retryable} = state.phase === 'failed' ? state.failure : outcome.failure;
    dispatch(this.host, 'oros-failed', {code, retryable});
  }
}
