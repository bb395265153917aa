/**
 * Wakes the host at the very instant when what the hours say changes.
 * Owns: one timer, and none while the page is hidden or the element is out of it. Does not own: what changes.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Timers that wait longer drift, and overflow after 24 days. */
const longestWait = 6 * 60 * 60_000;

export class ClockController implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isConnected = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly nextChange: () => Date | undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#isConnected = true;
    document.addEventListener('visibilitychange', this.#onVisibility);
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    document.removeEventListener('visibilitychange', this.#onVisibility);
    clearTimeout(this.#timer);
  }

  hostUpdated(): void {
    clearTimeout(this.#timer);
    const change = this.nextChange();
    if (change === undefined || document.hidden || !this.#isConnected) return;
    const wait = Math.min(Math.max(change.getTime() - Date.now(), 0), longestWait);
    this.#timer = setTimeout(() => this.host.requestUpdate(), wait);
  }

  now(): Date {
    return new Date();
  }

  readonly #onVisibility = (): void => {
    if (document.hidden) clearTimeout(this.#timer);
    else this.host.requestUpdate();
  };
}
