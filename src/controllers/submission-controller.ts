/**
 * Sends the report.
 * Owns: the send under way, which goes on when the element or the page goes away: the person pressed Send. Does not own:
 * the FormState; it changes that only while the state is the one it left behind.
 */
import {dispatch} from '../events.js';
import type {Situation} from '../form/question.js';
import {firstProblems} from '../form/validate.js';
import type {Failed, Filling, FormState, Sealing, Sending} from '../state/form-state.js';
import * as happened from '../state/sending-transitions.js';
import {foundUnfinished} from '../state/transitions.js';
import type {Outcome} from '../submission/outcome.js';
import {isForgotten} from '../submission/forget-report.js';
import {buildReport} from '../submission/payload.js';
import type {Report} from '../submission/payload-schema.js';
import {prepareReport, type PreparedReport} from '../submission/prepare.js';
import {newReportId} from '../submission/report-id.js';
import {submit} from '../submission/submit.js';
import {withLocale} from '../text/locale.js';
import {swedishReport} from '../text/swedish-report.js';
import {ConfigProblemReporter} from './config-problem-reporter.js';
import type {KeyController} from './key-controller.js';
import type {LanguageController} from './language-controller.js';

/** The form that a part of it works for. */
export interface FormOwner {
  readonly state: FormState;
  readonly situation: Situation;
  readonly languages: Pick<LanguageController, 'shown' | 'swedish'>;
  /** Where a key is configured. */
  readonly key: KeyController | undefined;
  become(state: FormState): void;
}

/** After so long without an answer the person is told that it takes time, in ms. */
const slow = 8000;

export class SubmissionController {
  #stop = new AbortController();
  readonly #reporter: ConfigProblemReporter;

  constructor(
    private readonly host: HTMLElement,
    private readonly form: FormOwner,
  ) {
    this.#reporter = new ConfigProblemReporter(host);
  }

  send(state: Filling): void {
    const {situation} = this.form;
    const {config} = situation;
    const {endpoint} = config;
    if (endpoint === undefined || config.mode === 'preview') return;
    const unfinished = firstProblems(situation);
    if (unfinished) {
      this.form.become(foundUnfinished(state, unfinished.screen.name, unfinished.problems));
      return;
    }
    const {tag, dir} = this.form.languages.shown;
    const report = buildReport(situation, {
      id: newReportId(),
      ...(state.replaces && {replaces: state.replaces}),
      language: tag,
      dir,
      swedish: withLocale(this.form.languages.swedish, () => swedishReport(situation, tag)),
    });
    const prepared = (jwe?: string) => prepareReport(report, config, endpoint, jwe);
    void (config.encryptionKey === undefined
      ? this.#deliver(happened.sendingStarted(state, prepared()))
      : this.#deliverSealed(happened.sealingStarted(state), report, prepared));
  }

  retry(state: Failed): void {
    void this.#deliver(happened.retried(state));
  }

  stop(): void {
    this.#stop.abort();
  }

  /** Encrypts first. Where that fails, is stopped, or the form is no longer waiting for it, nothing leaves. */
  async #deliverSealed(
    sealing: Sealing,
    report: Report,
    prepared: (jwe: string) => PreparedReport,
  ): Promise<void> {
    this.#stop = new AbortController();
    const {signal} = this.#stop;
    this.form.become(sealing);
    const jwe = await this.form.key?.seal(report, signal);
    if (this.form.state !== sealing) return;
    if (jwe !== undefined) {
      await this.#deliver(happened.sendingStarted(sealing, prepared(jwe)));
      return;
    }
    this.form.become(happened.sealingEnded(sealing));
    if (!signal.aborted) {
      dispatch(this.host, 'oros-failed', {code: 'encryption', retryable: this.form.key?.canRetry === true});
    }
  }

  async #deliver(sending: Sending): Promise<void> {
    const {report} = sending;
    // Undefined after a quick exit: there is nobody to tell.
    const current = (): Sending | undefined => {
      const {state} = this.form;
      return state.phase === 'sending' && state.report === report ? state : undefined;
    };
    const progress = (what: Sending['progress']) => {
      const now = current();
      if (now) this.form.become(happened.progressed(now, what));
    };
    this.#stop = new AbortController();
    this.form.become(sending);
    const timer = setTimeout(() => {
      if (!current()?.progress) progress('slow');
    }, slow);
    const outcome = await submit(report, sending.mayHaveArrived, this.#stop.signal, {
      now: () => Date.now(),
      onProgress: progress,
      isWanted: () => current() !== undefined && !isForgotten(report),
    });
    clearTimeout(timer);
    const now = current();
    if (now) this.#settle(now, outcome);
  }

  #settle(sending: Sending, outcome: Outcome): void {
    const state = happened.decided(sending, outcome, this.form.situation);
    this.form.become(state);
    if ('receipt' in outcome) {
      dispatch(this.host, 'oros-submitted', {status: outcome.receipt.status});
      return;
    }
    const {code, retryable} = 'failure' in state ? state.failure : outcome.failure;
    if (code === 'refused') this.#tell(outcome.failure.status);
    dispatch(this.host, 'oros-failed', {code, retryable});
  }

  /** The integrator, of what the person cannot mend. Nothing of what was sent or answered but the status. */
  #tell(status: number | undefined): void {
    const message =
      status === undefined
        ? 'A report did not fit its own schema and was not sent.'
        : `Answered ${status} to a report, so none can be sent from here. See "The endpoint" in the README.`;
    this.#reporter.report([{attribute: 'endpoint', code: 'refused', message}]);
  }
}
