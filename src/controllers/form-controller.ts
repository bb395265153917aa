/**
 * Turns what the person does into transitions.
 * Owns: the FormState. Does not own: the send under way, what is asked (form/), how it looks (views/), focus.
 */
import type {LitElement} from 'lit';
import type {Config} from '../config/config.js';
import {dispatch} from '../events.js';
import type {YesNo} from '../form/answers.js';
import {inDistrict, offeredVariants} from '../form/offered.js';
import type {Situation} from '../form/question.js';
import {stepCount} from '../form/step-count.js';
import {forgetReport} from '../submission/forget-report.js';
import {isStartScreen, start, type Filling, type FormState} from '../state/form-state.js';
import {dangerAnswered, startLeft, startReturned} from '../state/start-transitions.js';
import type {Actions} from '../views/actions.js';
import {ConfigProblemReporter} from './config-problem-reporter.js';
import type {KeyController} from './key-controller.js';
import type {LanguageController} from './language-controller.js';
import {LaterController, type Later} from './later-controller.js';
import {todayInSweden} from './today.js';

type Host = LitElement & {readonly config: Config};

export class FormController {
  #state: FormState = start;
  #submission: InstanceType<Later['SubmissionController']> | undefined;
  #paper: ReturnType<Later['openPaper']> | undefined;
  readonly #later: LaterController;
  #key: KeyController | undefined;
  /** The last that an event told of. */
  #toldStep = 1;

  constructor(
    private readonly host: Host,
    readonly languages: Pick<LanguageController, 'shown' | 'swedish'>,
  ) {
    this.#later = new LaterController(host);
    host.addController(this);
  }

  /** Keys are for who has started, and from then on. */
  hostUpdate(): void {
    const later = this.#later.module;
    const {phase} = this.#state;
    if (!later || this.#key || (phase === 'filling' && this.#state.screen === 'danger')) return;
    const reporter = new ConfigProblemReporter(this.host);
    this.#key = new later.KeyController(
      this.host,
      (problem) => reporter.report([problem]),
      () => this.#fill((state) => ({...state, focus: 'heading'})),
    );
  }

  hostUpdated(): void {
    if (!this.#later.hasFailed) this.#later.load();
  }

  get state(): FormState {
    return this.#state;
  }

  get later(): Pick<LaterController, 'module' | 'hasFailed'> {
    return this.#later;
  }

  /** Copies of the report; from when the rest of the form has been fetched. */
  get paper(): ReturnType<Later['openPaper']> | undefined {
    return (this.#paper ??= this.#later.module?.openPaper(this.host, this));
  }

  get key(): KeyController | undefined {
    return this.#key;
  }

  /** No report can be sent from here. One that is under way, or failed, stays in view. */
  get isContactMode(): boolean {
    const {config} = this.host;
    const canSend = config.endpoint !== undefined && offeredVariants(config).length > 0 && !this.#key?.fault;
    return this.#state.phase === 'filling' && !canSend;
  }

  get situation(): Situation {
    const {answers, guard} = 'answers' in this.#state ? this.#state : start;
    const config = inDistrict(this.host.config, answers.district);
    return {answers, ...this.#around, config, ...(guard && {guard})};
  }

  get isUnsent(): boolean {
    return this.#later.module?.isUnsent(this.#state) === true;
  }

  /** The person left the page, or the element was removed for good: what was typed leaves memory. */
  leave(): void {
    this.#forgetReport();
    this.become(this.#later.module?.forgotten(this.#state, this.#around) ?? start);
  }

  /** A quick exit: nothing is left to show. What is under way goes on, and is not told of. */
  forget(): void {
    this.#forgetReport();
    this.become(start);
  }

  #forgetReport(): void {
    if ('report' in this.#state) forgetReport(this.#state.report);
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
    keep: (disclosure, isKept) =>
      this.#fill((state, later) => later?.transitions.kept(state, disclosure, isKept)),
    submit: () => this.#submit(),
    stop: () => this.#submission?.stop(),
    toAnswers: () => {
      const later = this.#later.module;
      if (later && this.#state.phase === 'failed') this.become(later.edited(this.#state));
      else if (this.#state.phase === 'forgotten') this.become({...start, focus: 'heading'});
    },
    print: (empty) => this.paper?.print(empty),
    copyText: () => this.paper?.copyText(),
  };

  get #around(): Omit<Situation, 'answers'> {
    return {config: this.host.config, today: todayInSweden()};
  }

  become(state: FormState): void {
    this.#state = state;
    this.host.requestUpdate();
    const index = this.#step;
    if (index === this.#toldStep) return;
    this.#toldStep = index;
    dispatch(this.host, 'oros-step-changed', {index, count: stepCount});
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
    if (state) this.become(state);
  }

  #submit(): void {
    const later = this.#later.module;
    const state = this.#state;
    if (this.isContactMode) {
      this.#key?.retry();
      return;
    }
    if (!later) {
      if (isStartScreen(state)) this.become(startLeft(state));
      else this.#later.load();
      return;
    }
    this.#submission ??= new later.SubmissionController(this.host, this);
    if (state.phase === 'failed') {
      this.#submission.retry(state);
    } else if (state.phase === 'filling') {
      const isReview = later.nearestScreen(state.screen, this.situation).name === 'review';
      if (isReview) this.#submission.send(state);
      else this.become(later.transitions.advanced(state, this.#around));
    }
  }
}
