/** A real heading at the level that fits the host page. */
import {html, nothing, type TemplateResult} from 'lit';

interface HeadingProps {
  readonly level: number;
  readonly text: unknown;
  readonly className: string;
  readonly id?: string;
  /** Focus is moved here when the screen changes. */
  readonly takesFocus?: boolean;
}

export function headingView({level, text, className, id, takesFocus}: HeadingProps): TemplateResult {
  const ref = id ?? nothing;
  const tabindex = takesFocus ? '-1' : nothing;
  switch (Math.min(level, 6)) {
    case 1:
      return html`<h1 class=${className} part="heading" id=${ref} tabindex=${tabindex}>${text}</h1>`;
    case 2:
      return html`<h2 class=${className} part="heading" id=${ref} tabindex=${tabindex}>${text}</h2>`;
    case 3:
      return html`<h3 class=${className} part="heading" id=${ref} tabindex=${tabindex}>${text}</h3>`;
    case 4:
      return html`<h4 class=${className} part="heading" id=${ref} tabindex=${tabindex}>${text}</h4>`;
    case 5:
      return html`<h5 class=${className} part="heading" id=${ref} tabindex=${tabindex}>${text}</h5>`;
    default:
      return html`<h6 class=${className} part="heading" id=${ref} tabindex=${tabindex}>${text}</h6>`;
  }
}
