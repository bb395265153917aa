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
  #wasWhole = false;

  constructor(
    private readonly host: Host,
    private readonly state: () => FormState,
    /** Whether the rest of the form has come. */
    private readonly isWhole: () => boolean,
  ) {
    this.#seen = state();
    host.addController(this);
  }

  hostUpdated(): void {
    const state = this.state();
    const isWhole = this.isWhole();
    // Where a screen was waited for, WebKit scrolls away from its heading as the rest of it comes.
    const hasCome = isWhole && !this.#wasWhole && this.#find('step-heading')?.matches(':focus');
    this.#wasWhole = isWhole;
    if (state === this.#seen && !hasCome) return;
    this.#seen = state;
    if (state.focus !== undefined) this.#moveTo(state.focus);
  }

  hostConnected(): void {
    this.host.renderRoot.addEventListener('focusin', this.#uncover);
    this.host.renderRoot.addEventListener('keyup', this.#uncoverAfterTab);
  }

  /** Label or legend first into view, so that the question is read with its field. */
  focusField(name: string): void {
    const field = this.#find(name);
    bringIntoView(field);
    bringIntoView(field?.closest('.field')?.querySelector('.label'));
    field?.focus({preventScroll: true});
  }

  /** To a browser, what lies under the way out is in view (WCAG 2.4.11). A frame later, when it has scrolled by itself. */
  readonly #uncover = ({target}: Pick<Event, 'target'>): void => {
    requestAnimationFrame(() => {
      const exit = this.host.renderRoot.querySelector('.exit');
      if (!exit || !(target instanceof Element) || target === exit || !overlap(exit, target)) return;
      // In the middle of a low window a tall field would lie under it still: its start comes to rest below, by its scroll-margin.
      const isTall = target.clientHeight > innerHeight / 2;
      target.scrollIntoView({block: isTall ? 'start' : 'center'});
    });
  };

  /**
   * WebKit goes on scrolling after that frame, to the caret, and without a word of it. Only for whoever came by Tab: nobody
   * who scrolls by hand, or writes, is pulled back. By its place: Shift and Tab together have no name there.
   */
  readonly #uncoverAfterTab = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || event.code !== 'Tab') return;
    // Taken now: from outside, and when all have heard of it, an event is the whole element's.
    const {target} = event;
    this.#uncover({target});
    setTimeout(() => {
      if (target instanceof Element && target.matches(':focus')) this.#uncover({target});
    }, 100);
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
