/**
 * Moves focus after an update, as the last transition asked: to the step's heading, the error summary or a field.
 * Owns: which state was last acted on. Does not own: when focus should move; transitions say that.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Focus, FormState} from '../state/form-state.js';

type Host = ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};

/** All of it, and at once: focus alone leaves what is half in view where it is. What is taller shows its beginning last. */
const bringIntoView = (element: Element | null | undefined): void =>
  element?.scrollIntoView({block: 'nearest'});

function overlap(one: Element, other: Element): boolean {
  const a = one.getBoundingClientRect();
  const b = other.getBoundingClientRect();
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

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

  hostConnected(): void {
    this.host.renderRoot.addEventListener('focusin', this.#uncover);
  }

  /** Label or legend first into view, so that the question is read with its field. */
  focusField(name: string): void {
    const field = this.#find(name);
    bringIntoView(field);
    bringIntoView(field?.closest('.field')?.querySelector('.label'));
    field?.focus({preventScroll: true});
  }

  /** To a browser, what lies under the way out is in view (WCAG 2.4.11). A frame later, when it has scrolled by itself. */
  readonly #uncover = ({target}: Event): void => {
    requestAnimationFrame(() => {
      const exit = this.host.renderRoot.querySelector('.exit');
      if (exit && target instanceof Element && target !== exit && overlap(exit, target))
        target.scrollIntoView({block: 'center'});
    });
  };

  #find(id: string): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  }

  #moveTo(focus: Focus): void {
    if (typeof focus === 'object') {
      this.focusField(focus.field);
      return;
    }
    const target = this.#find(focus === 'problems' ? 'error-summary' : 'step-heading');
    bringIntoView(target);
    bringIntoView(target?.firstElementChild);
    target?.focus({preventScroll: true});
  }
}
