/**
 * The --oros-* properties and their defaults. A host sets `--oros-accent` and so on from outside; inside, the private
 * `--_` names are used. The page's `color-scheme` chooses: the element is never dark alone on a light page.
 *
 * Least contrast of each on the grounds it meets, light / dark. Text is to be 7:1, edges and marks 3:1; the two rings
 * of focus are 9:1 to each other, so that one of them is 3:1 to any ground. test/node/styles/contrast.test.ts has all
 * the pairs (src/check/colour-pairs.ts) and fails under the limits; check() tells a host of its own.
 *
 *   text   ink 14.4 / 12.6 · ink-muted 8.6 / 10.7 · accent 8.4 / 9.7 · accent-strong 11.1 / 11.2
 *          accent-ink on accent 9.2 / 11.0 · danger 7.6 / 9.1
 *   edges  line 4.3 / 4.9 · accent 6.6 / 6.5 · danger 7.8 / 9.1 · warning-line 5.5 / 7.6 · success 8.1 / 10.9
 *   focus  on surface 18.0 / 17.6 · on focus-ring 12.4 / 18.0
 */
import {css, unsafeCSS} from 'lit';

/** In light, in dark. `line-soft` only parts what white space parts already. */
export const colours: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  ink: ['#1b1f27', '#f1f3f6'],
  'ink-muted': ['#454c59', '#c3cad4'],
  surface: ['#ffffff', '#16191f'],
  'surface-raised': ['#f2f5f8', '#20252d'],
  line: ['#687182', '#8f99a8'],
  'line-soft': ['#d5dbe3', '#39414d'],
  accent: ['#0b4a7d', '#a5d2fa'],
  'accent-strong': ['#083557', '#d0e8ff'],
  'accent-soft': ['#e8f1f9', '#1a2d40'],
  'accent-ink': ['#ffffff', '#0c1a28'],
  danger: ['#99141d', '#ffb4b0'],
  'danger-soft': ['#fdf0f0', '#371a1c'],
  'warning-soft': ['#fff6e0', '#322811'],
  'warning-line': ['#8a5a00', '#e5b454'],
  success: ['#0a5c36', '#8fdcb4'],
  focus: ['#14171c', '#ffffff'],
  'focus-ring': ['#ffd23f', '#14171c'],
};

const defaults = (valueOf: (light: string, dark: string) => string) =>
  unsafeCSS(
    Object.entries(colours)
      .map(([name, [light, dark]]) => `--_${name}:var(--oros-${name},${valueOf(light, dark)});`)
      .join(''),
  );

export const tokens = css`
  :host {
    --_font: var(--oros-font, system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Naskh Arabic', sans-serif);
    --_heading-font: var(--oros-heading-font, var(--_font));
    --_font-size: var(--oros-font-size, 1.125em);
    --_gap: var(--oros-gap, 2em);
    --_measure: var(--oros-measure, 32em);
    --_radius: var(--oros-radius, 0.375em);
    --_exit-offset: var(--oros-exit-offset, 0.5em);
    ${defaults((light) => light)}
  }
  /* Browsers from before 2024 stay light. */
  @supports (color: light-dark(red, red)) {
    :host {
      ${defaults((light, dark) => `light-dark(${light},${dark})`)}
    }
  }
`;
