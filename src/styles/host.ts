/** The element on the host's page: a block of its own, untouched by the page's sizes and directions. */
import {css} from 'lit';

export const host = css`
  :host {
    all: initial;
    display: block;
    box-sizing: border-box;
    /* The reader's own size: a page that sets its root to 62.5 % does not shrink it. */
    font-size: medium;
    color-scheme: light dark;
    container-type: inline-size;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  .root {
    max-width: 42em;
    background: var(--_surface);
    color: var(--_ink);
    font-family: var(--_font);
    font-size: 1.125em;
    line-height: 1.5;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  form,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  p,
  li,
  dd {
    max-width: 36em;
  }
  ul {
    padding-inline-start: 1.25em;
  }
  a,
  .link {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.15em;
  }
  a:hover,
  .link:hover {
    color: var(--_accent-strong);
    text-decoration-thickness: max(2px, 0.125em);
  }
  .phone {
    font-weight: 600;
    white-space: nowrap;
  }
  .icon {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
  }
  [dir='rtl'] .directional {
    transform: scaleX(-1);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* Two rings, one dark and one light: one of them shows on any ground. */
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_focus-ring);
  }
  [tabindex='-1']:focus:not(.error-summary) {
    outline: none;
    box-shadow: none;
  }
`;
