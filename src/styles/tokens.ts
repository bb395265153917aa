/**
 * The --oros-* properties and their defaults. A host sets `--oros-accent` and so on from outside; inside, the private
 * `--_` names are used. Light, then dark. Text on its ground is 7:1 at least, edges and marks 3:1 at least.
 */
import {css} from 'lit';

export const tokens = css`
  :host {
    --_font: var(--oros-font, system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Naskh Arabic', sans-serif);
    --_radius: var(--oros-radius, 0.375em);
    --_ink: var(--oros-ink, #1b1f27);
    --_ink-muted: var(--oros-ink-muted, #454c59);
    --_surface: var(--oros-surface, #ffffff);
    --_surface-raised: var(--oros-surface-raised, #f2f5f8);
    --_line: var(--oros-line, #687182);
    --_line-soft: var(--oros-line-soft, #d5dbe3);
    --_accent: var(--oros-accent, #0b4a7d);
    --_accent-strong: var(--oros-accent-strong, #083557);
    --_accent-soft: var(--oros-accent-soft, #e8f1f9);
    --_accent-ink: var(--oros-accent-ink, #ffffff);
    --_danger: var(--oros-danger, #99141d);
    --_danger-soft: var(--oros-danger-soft, #fdf0f0);
    --_warning-soft: var(--oros-warning-soft, #fff6e0);
    --_warning-line: var(--oros-warning-line, #8a5a00);
    --_success: var(--oros-success, #0a5c36);
    --_focus: var(--oros-focus, #14171c);
    --_focus-ring: var(--oros-focus-ring, #ffd23f);
  }
  @media (prefers-color-scheme: dark) {
    :host {
      --_ink: var(--oros-ink, #f1f3f6);
      --_ink-muted: var(--oros-ink-muted, #c3cad4);
      --_surface: var(--oros-surface, #16191f);
      --_surface-raised: var(--oros-surface-raised, #20252d);
      --_line: var(--oros-line, #8f99a8);
      --_line-soft: var(--oros-line-soft, #39414d);
      --_accent: var(--oros-accent, #a5d2fa);
      --_accent-strong: var(--oros-accent-strong, #d0e8ff);
      --_accent-soft: var(--oros-accent-soft, #1a2d40);
      --_accent-ink: var(--oros-accent-ink, #0c1a28);
      --_danger: var(--oros-danger, #ffb4b0);
      --_danger-soft: var(--oros-danger-soft, #371a1c);
      --_warning-soft: var(--oros-warning-soft, #322811);
      --_warning-line: var(--oros-warning-line, #e5b454);
      --_success: var(--oros-success, #8fdcb4);
      --_focus: var(--oros-focus, #ffffff);
      --_focus-ring: var(--oros-focus-ring, #8a6100);
    }
  }
`;
