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

function isOutOfView(element: Element): boolean {
  const {top, bottom} = element.getBoundingClientRect();
  return bottom <= 0 || top >= innerHeight;
}

export class FocusController implements ReactiveController {
  #seen: FormState;
  #focused: Element | undefined;
  #isPressed = false;

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
    const {renderRoot} = this.host;
    renderRoot.addEventListener('focusin', this.#keepInView);
    for (const type of ['pointerdown', 'pointerup', 'pointercancel', 'keydown'])
      renderRoot.addEventListener(type, this.#onPress);
  }

  /** Label or legend first into view, so that the question is read with its field. */
  focusField(name: string): void {
    const field = this.#find(name);
    bringIntoView(field);
    bringIntoView(field?.closest('.field')?.querySelector('.label'));
    field?.focus({preventScroll: true});
  }

  /**
   * To a browser, what lies under the way out is in view (WCAG 2.4.11). It also scrolls by itself, one or more frames after
   * the focus, and WebKit may take back a scroll of ours: looked at until that has settled. Not under a finger or a pointer
   * that is down: what it was put on would be gone when it is lifted.
   */
  readonly #keepInView = ({target}: Event): void => {
    if (!(target instanceof Element) || this.#isPressed) return;
    this.#focused = target;
    let frames = 12;
    const look = () => {
      if (this.#focused !== target) return;
      const exit = this.host.renderRoot.querySelector('.exit');
      const isCovered = exit !== null && exit !== target && overlap(exit, target);
      if (isCovered || isOutOfView(target)) target.scrollIntoView({block: 'start'});
      if (--frames > 0) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };

  readonly #onPress = ({type}: Event): void => {
    this.#isPressed = type === 'pointerdown';
    if (this.#isPressed) this.#focused = undefined;
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
