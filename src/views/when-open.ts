/** What stands closed is made when it is opened: a phone has the less to lay out, and a key the less to say again. */
import {nothing, type LitElement} from 'lit';
import {Directive, directive, type ChildPart} from 'lit/directive.js';

class WhenOpen extends Directive {
  #details: HTMLDetailsElement | undefined;

  override render(content: () => unknown): unknown {
    return this.#details?.open ? content() : nothing;
  }

  /** Its words are those of the element's language now, so the element renders it, as all else. */
  override update({parentNode, options}: ChildPart, [content]: [() => unknown]): unknown {
    if (!this.#details) {
      this.#details = parentNode as HTMLDetailsElement;
      const host = options?.host as LitElement | undefined;
      this.#details.addEventListener('toggle', () => host?.requestUpdate());
    }
    return this.render(content);
  }
}

/** @param content of the `details` that it stands in, beside its summary. */
export const whenOpen = directive(WhenOpen);
