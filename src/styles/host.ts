/** The element on the host's page: a block of its own, in one column, untouched by the page's sizes and directions. */
import {css} from 'lit';

export const host = css`
  :host {
    all: initial;
    display: block;
    box-sizing: border-box;
    /* The reader's own size: a page that sets its root to 62.5 % does not shrink it. */
    font-size: medium;
    /* Dark where the page is, and light on a page that knows no dark. */
    color-scheme: inherit;
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
  /* About 66 characters: text, fields and panels end at the same edge. */
  .root {
    max-inline-size: var(--_measure);
    background: var(--_surface);
    color: var(--_ink);
    font-family: var(--_font);
    font-size: var(--_font-size);
    line-height: 1.5;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  /* Arabic script is tall. */
  [dir='rtl'],
  [dir='rtl'] :is(h1, h2, h3, h4, h5, h6) {
    line-height: 1.7;
  }
  form,
  fieldset,
  p,
  ul,
  dl,
  dd {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  ul {
    padding-inline-start: 1.25em;
  }
  p,
  li {
    text-wrap: pretty;
  }
  li + li {
    margin-block-start: 0.5em;
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
  }
  /* The number, not the words around it: a sentence in another language may be longer than the screen. */
  .phone bdi {
    white-space: nowrap;
  }
  .icon {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    forced-color-adjust: auto;
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
  /* Two rings, one dark and one light: one of them shows on any ground. A choice has them around its whole row. */
  :is(:focus-visible, .option:has(:focus-visible)) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_focus-ring);
  }
  .step-heading:focus,
  .option:has(:focus-visible) input {
    outline: none;
    box-shadow: none;
  }
`;
