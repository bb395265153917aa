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

/** What each press makes of it, till the third leaves. */
const next: Readonly<Partial<Record<ExitStatus, ExitStatus>>> = {
  idle: 'once',
  expired: 'once',
  once: 'twice',
};

/** What tells a Shift alone from a Shift with a letter or a click. */
const heard = ['keydown', 'keyup', 'pointerdown'];

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
    for (const type of heard) document.addEventListener(type, this, true);
    addEventListener('pageshow', this);
  }

  hostDisconnected(): void {
    connected.delete(this);
    this.#become('idle');
    this.#isOnScreen = false;
    this.#observer?.disconnect();
    for (const type of heard) document.removeEventListener(type, this, true);
    removeEventListener('pageshow', this);
  }

  handleEvent(event: Event): void {
    if (event instanceof KeyboardEvent) this.#onKey(event);
    else if (event instanceof PageTransitionEvent) this.#onPageShow(event);
    else this.#isShiftAlone = false;
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
    return this.#isOnScreen && this.host.config.exitShortcut === 'on';
  }

  #become(status: ExitStatus): void {
    clearTimeout(this.#timer);
    if (status === this.#status) return;
    this.#status = status;
    this.host.requestUpdate();
    if (status === 'idle' || status === 'leaving') return;
    this.#timer = setTimeout(() => this.#become(status === 'expired' ? 'idle' : 'expired'), pause);
  }

  #onKey({type, key, repeat, altKey, ctrlKey, metaKey}: KeyboardEvent): void {
    if (repeat || this.#status === 'leaving') return;
    const isShift = key === 'Shift' && !altKey && !ctrlKey && !metaKey;
    if (isShift && type === 'keyup' && this.#isShiftAlone) this.#onShift();
    this.#isShiftAlone = isShift && type === 'keydown';
    if (!isShift) this.#become('idle');
  }

  #onShift(): void {
    if ([...connected].find((one) => one.#isListening) !== this) return;
    const status = next[this.#status];
    if (status) this.#become(status);
    else this.leave();
  }

  /** Back from the cache, to a form at its start. */
  #onPageShow({persisted}: PageTransitionEvent): void {
    if (!persisted) return;
    this.#cover?.close();
    this.#become('idle');
  }
}
