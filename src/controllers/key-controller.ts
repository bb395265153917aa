/**
 * The key that reports are encrypted with, from the moment the person has started: fetched, checked, and again when the
 * attributes change. Owns: whether reports can be encrypted now. Does not own: what is encrypted, and when.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Config, ConfigProblem} from '../config/config.js';
import type {Encrypt} from '../submission/encrypt.js';
import type {KeyFault} from '../submission/key.js';
import {keyProblem} from '../submission/key-problem.js';
import type {Report} from '../submission/payload-schema.js';
import {openKey, seal} from '../submission/seal.js';

type Host = ReactiveControllerHost & {readonly config: Config};
type Opened = Promise<Encrypt | KeyFault>;

export class KeyController implements ReactiveController {
  #wanted: string | undefined;
  #opened: Opened | undefined;
  #fault: KeyFault | undefined;
  #isLoading = false;

  /**
   * @param report tells the integrator.
   * @param changed the form can no longer be used, or can again.
   */
  constructor(
    private readonly host: Host,
    private readonly report: (problem: ConfigProblem) => void,
    private readonly changed: () => void,
  ) {
    host.addController(this);
  }

  /** Why no report can be sent from here. */
  get fault(): KeyFault | undefined {
    return this.#fault;
  }

  get isLoading(): boolean {
    return this.#isLoading;
  }

  get canRetry(): boolean {
    return this.#fault === 'unreachable';
  }

  /** Before each render, so that what is shown is true of the attributes as they are. */
  hostUpdate(): void {
    const {encryptionKey, encryptionKeyThumbprints} = this.host.config;
    const wanted = encryptionKey && [encryptionKey, ...encryptionKeyThumbprints].join(' ');
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    if (encryptionKey !== undefined) {
      this.#use(openKey(encryptionKey, encryptionKeyThumbprints));
    } else {
      // Who started with a key was told that nobody else can read it: without one this form is not used.
      this.#opened = Promise.resolve('missing');
      this.#settle('missing');
    }
  }

  /** What was unreachable may be there now. */
  retry(): void {
    const {encryptionKey, encryptionKeyThumbprints} = this.host.config;
    if (this.#isLoading || encryptionKey === undefined) return;
    this.#use(openKey(encryptionKey, encryptionKeyThumbprints));
  }

  /**
   * Under the key that is wanted now, when it has been checked.
   *
   * @param stop the person's own stop.
   * @returns undefined where that cannot be, as the fault says, or was stopped.
   */
  async seal(report: Report, stop: AbortSignal): Promise<string | undefined> {
    const stopped = new Promise<undefined>((resolve) =>
      stop.addEventListener('abort', () => resolve(undefined)),
    );
    try {
      const encrypt = await Promise.race([this.#current(), stopped]);
      const jwe = encrypt && (await seal(report, encrypt));
      return stop.aborted ? undefined : jwe;
    } catch {
      this.#settle('unusable');
      return undefined;
    }
  }

  async #current(): Promise<Encrypt | undefined> {
    const opened = this.#opened;
    const result = await opened;
    if (opened !== this.#opened) return this.#current();
    return typeof result === 'function' ? result : undefined;
  }

  #use(opened: Opened): void {
    this.#opened = opened;
    this.#isLoading = true;
    this.host.requestUpdate();
    void opened.then((result) => {
      // Another key may have been asked for since.
      if (this.#opened === opened) this.#settle(typeof result === 'string' ? result : undefined);
    });
  }

  #settle(fault: KeyFault | undefined): void {
    const was = this.#fault;
    this.#isLoading = false;
    this.#fault = fault;
    if (fault) this.report(keyProblem(fault));
    if (fault ?? was) this.changed();
  }
}
