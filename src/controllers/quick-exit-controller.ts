/**
 * Leaves the page at once: covers it, wipes every form on it, and puts another page in its place. By the button, or by
 * Shift three times while the element is on screen.
 * Owns: the presses so far, the cover. Does not own: what a form forgets.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Config} from '../config/config.js';
import type {ExitStatus} from '../views/exit-view.js';
import {liveForms} from './live-forms.js';

type Host = ReactiveControllerHost &
  Element & {readonly config: Config; readonly renderRoot: HTMLElement | DocumentFragment};

/** Between two presses at most, in ms. */
const pause = 5000;

const pressed: readonly ExitStatus[] = ['idle', 'once', 'twice'];

/** In the order they came to the page: of several on screen, the first one listens. */
const connected = new Set<QuickExitController>();

export class QuickExitController implements ReactiveController {
  #status: ExitStatus = 'idle';
  #isOnScreen = false;
  /** Shift is down, and nothing has been done with it. */
  #isShiftAlone = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #observer: IntersectionObserver | undefined;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  get status(): ExitStatus {
    return this.#status;
  }

  hostConnected(): void {
    connected.add(this);
    this.#observer = new IntersectionObserver((entries) => {
      this.#isOnScreen = entries.at(-1)?.isIntersecting === true;
    });
    this.#observer.observe(this.host);
    document.addEventListener('keydown', this.#onKeyDown, true);
    document.addEventListener('keyup', this.#onKeyUp, true);
    document.addEventListener('pointerdown', this.#onPointerDown, true);
    addEventListener('pageshow', this.#onPageShow);
  }

  hostDisconnected(): void {
    connected.delete(this);
    this.#become('idle');
    this.#isOnScreen = false;
    this.#observer?.disconnect();
    document.removeEventListener('keydown', this.#onKeyDown, true);
    document.removeEventListener('keyup', this.#onKeyUp, true);
    document.removeEventListener('pointerdown', this.#onPointerDown, true);
    removeEventListener('pageshow', this.#onPageShow);
  }

  /** Covered before anything else; and what the new page takes the place of holds no answer when it goes to the cache. */
  readonly leave = (): void => {
    const cover = this.#cover;
    if (cover?.open === false) cover.showModal();
    this.#become('leaving');
    for (const form of liveForms) form.forget();
    location.replace(this.host.config.exitUrl);
  };

  get #cover(): HTMLDialogElement | null {
    return this.host.renderRoot.querySelector('dialog');
  }

  get #isListening(): boolean {
    const isReady = (one: QuickExitController) =>
      one.#isOnScreen && one.host.config.exitShortcut === 'on' && one.#status !== 'leaving';
    return [...connected].find(isReady) === this;
  }

  #become(status: ExitStatus): void {
    clearTimeout(this.#timer);
    if (status === this.#status) return;
    this.#status = status;
    this.host.requestUpdate();
    if (status === 'once' || status === 'twice') this.#after('expired');
    if (status === 'expired') this.#after('idle');
  }

  #after(status: ExitStatus): void {
    this.#timer = setTimeout(() => this.#become(status), pause);
  }

  #reset(): void {
    this.#isShiftAlone = false;
    if (this.#status !== 'leaving') this.#become('idle');
  }

  readonly #onKeyDown = ({key, repeat, altKey, ctrlKey, metaKey}: KeyboardEvent): void => {
    if (repeat) return;
    if (key === 'Shift' && !altKey && !ctrlKey && !metaKey) this.#isShiftAlone = true;
    else this.#reset();
  };

  readonly #onKeyUp = ({key}: KeyboardEvent): void => {
    if (key !== 'Shift' || !this.#isShiftAlone) return;
    this.#isShiftAlone = false;
    if (!this.#isListening) return;
    const next = pressed[pressed.indexOf(this.#status) + 1];
    if (next === undefined) this.leave();
    else this.#become(next);
  };

  /** Shift with a click selects. */
  readonly #onPointerDown = (): void => {
    this.#isShiftAlone = false;
  };

  /** Back from the cache, to a form at its start. */
  readonly #onPageShow = ({persisted}: PageTransitionEvent): void => {
    if (!persisted) return;
    this.#cover?.close();
    this.#become('idle');
  };
}
