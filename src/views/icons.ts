/** The few pictures there are, drawn in the colour of the text. Meaning is always in words beside them. */
import {svg, html, type TemplateResult} from 'lit';

const icon = (shape: TemplateResult<2>, className = 'icon'): TemplateResult =>
  html`<svg class=${className} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">${shape}</svg>`;

export const warningIcon = (): TemplateResult =>
  icon(svg`<path d="M12 2 1 21h22zm-1 7h2v6h-2zm0 8h2v2h-2z" fill="currentColor" fill-rule="evenodd"/>`);

export const checkIcon = (): TemplateResult =>
  icon(
    svg`<path d="M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22zm-1.5 16L5 11.500l1.700-1.700 3.800 3.800L17.800 6.300 19.500 8z" fill="currentColor" fill-rule="evenodd"/>`,
  );

export const phoneIcon = (): TemplateResult =>
  icon(
    svg`<path d="M6.600 2 2.500 4c-.5 9 8.500 18 17.500 17.500l2-4.100-5.200-3.200-2.600 2.200c-2.700-1.200-5-3.500-6.200-6.200l2.200-2.600z" fill="currentColor"/>`,
  );

/** Out through a door. */
export const exitIcon = (): TemplateResult =>
  icon(
    svg`<path d="M13 4H4v16h9M9 12h12m-5-5 5 5-5 5" fill="none" stroke="currentColor" stroke-width="2.500"/>`,
    'icon directional',
  );

/** Points back: turned around in right-to-left writing. */
export const backIcon = (): TemplateResult =>
  icon(
    svg`<path d="M15 4 7 12l8 8" fill="none" stroke="currentColor" stroke-width="2.500"/>`,
    'icon directional',
  );
