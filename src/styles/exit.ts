/** The way out: small, in the corner at the end of the first line, and still there when the page is scrolled. */
import {css} from 'lit';

export const exit = css`
  .exit {
    position: sticky;
    z-index: 1;
    inset-block-start: var(--_exit-offset);
    display: flex;
    gap: 0.5em;
    align-items: center;
    inline-size: fit-content;
    min-block-size: 2.75em;
    margin-block-end: 0.75em;
    margin-inline-start: auto;
    padding: 0.25em 0.875em;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    font-size: 0.9em;
    font-weight: 600;
    line-height: 1.3;
  }
  .exit:hover {
    border-color: var(--_ink);
  }
  /* What gets focus comes to rest clear of it (WCAG 2.4.11). */
  .root * {
    scroll-margin-block-start: calc(var(--_exit-offset) + 4em);
  }
  ::backdrop {
    background: Canvas;
  }
  .root dialog,
  .root dialog:focus-visible {
    border: 0;
    outline: none;
    box-shadow: none;
  }
  /* Room for both on one line. */
  @container (min-width: 36em) {
    .exit {
      margin-block-end: -2.75em;
    }
    .subtitle {
      padding-block: 0.5em 0.75em;
      padding-inline-end: 12em;
    }
  }
  @media print {
    .exit {
      display: none;
    }
  }
`;
