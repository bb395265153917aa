/**
 * Moves focus after an update, as the last transition asked: to the step's heading, the error summary or a field.
 * Owns: which state was last acted on. Does not own: when focus should move; transitions say that.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Focus, FormState} from '../state/form-state.js';

type Host = ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};

export class FocusController implements ReactiveController {
  #seen: FormState;

  constructor(
    private readonly host: Host,
    private readonly state: () => FormState,
  ) {
    this.#seen = state();
    host.addController(this);
  }

  hostUpdated(): void {
    const state = this.state();
    if (state === this.#seen) return;
    this.#seen = state;
    if (state.focus !== undefined) this.#moveTo(state.focus);
  }

  /** Label or legend first into view, so that the question is read with its field. */
  focusField(name: string): void {
    const field = this.#find(name);
    field?.closest('.field')?.scrollIntoView({block: 'nearest'});
    field?.focus({preventScroll: field.closest('.field') !== null});
  }

  #find(id: string): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  }

  #moveTo(focus: Focus): void {
    if (typeof focus === 'object') this.focusField(focus.field);
    else this.#find(focus === 'problems' ? 'error-summary' : 'step-heading')?.focus();
  }
}
