/**
 * Lets no answer outlive its writer's visit: Back never shows a citizen's typed word, also from the browser's cache. A
 * professional keeps the answers there and is warned before leaving them.
 * Owns: when the page, or the element from the page, has been left. Does not own: what then leaves memory.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {FormState} from '../state/form-state.js';
import {liveForms} from './live-forms.js';

/** A page that moves the element takes it out and puts it back; after this time, in ms, it is gone for good. */
const grace = 2000;

/** Ringing leaves nothing, and yet some browsers ask first: not within this time, in ms, of a number that was chosen. */
const ringing = 1000;

type Host = ReactiveControllerHost & Element & {readonly renderRoot: HTMLElement | DocumentFragment};

interface Form {
  readonly state: FormState;
  /** Something has been typed that was not sent. */
  readonly isUnsent: boolean;
  leave(): void;
  forget(): void;
}

const isProfessional = (state: FormState): boolean =>
  'answers' in state && state.answers.role === 'professional';

/** WebKit empties what has autocomplete="off" in a page that it brings back from its cache. */
const asItStands = (field: HTMLInputElement): (() => void) => {
  const {value, checked} = field;
  return () => void Object.assign(field, {value, checked});
};

export class LeaveGuardController implements ReactiveController {
  #removal: ReturnType<typeof setTimeout> | undefined;
  #rangAt = -ringing;
  #fields: (() => void)[] = [];

  constructor(
    private readonly host: Host,
    private readonly form: Form,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    clearTimeout(this.#removal);
    liveForms.add(this.form);
    this.host.renderRoot.addEventListener('click', this.#onClick);
    addEventListener('pagehide', this.#onPageHide);
    addEventListener('pageshow', this.#onPageShow);
    this.hostUpdated();
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#onBeforeUnload);
    this.#removal = setTimeout(() => {
      removeEventListener('pagehide', this.#onPageHide);
      removeEventListener('pageshow', this.#onPageShow);
      liveForms.delete(this.form);
      this.form.leave();
    }, grace);
  }

  /** A listener for `beforeunload` keeps a page out of some browsers' cache: there is one only while it has something to ask. */
  hostUpdated(): void {
    if (this.#mustWarn) addEventListener('beforeunload', this.#onBeforeUnload);
    else removeEventListener('beforeunload', this.#onBeforeUnload);
  }

  get #mustWarn(): boolean {
    return this.host.isConnected && isProfessional(this.form.state) && this.form.isUnsent;
  }

  readonly #onPageHide = (): void => {
    if (!this.host.isConnected || !isProfessional(this.form.state)) this.form.leave();
    else
      this.#fields = [...this.host.renderRoot.querySelectorAll<HTMLInputElement>('input, textarea')].map(
        asItStands,
      );
  };

  readonly #onPageShow = (): void => {
    const putBack = () => {
      for (const field of this.#fields.splice(0)) field();
    };
    // WebKit empties them in a task of its own after the event.
    setTimeout(putBack);
  };

  /** Asked anew: a quick exit has wiped the answers, and its page has not been updated yet. */
  readonly #onBeforeUnload = (event: Event): void => {
    if (this.#mustWarn && event.timeStamp - this.#rangAt > ringing) event.preventDefault();
  };

  readonly #onClick = ({target, timeStamp}: Event): void => {
    if (target instanceof Element && target.closest('.phone')) this.#rangAt = timeStamp;
  };
}
