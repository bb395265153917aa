/** Native controls, styled: fields as wide as what they take, choices as rows that are targets in whole. */
import {css} from 'lit';

export const fields = css`
  .field {
    margin-block: 0 2em;
  }
  .has-problem {
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--_danger);
  }
  .label {
    display: block;
    padding: 0;
    margin-block-end: 0.25em;
    font-weight: 600;
    line-height: 1.35;
    max-width: 34em;
  }
  .required {
    color: var(--_ink-muted);
    font-weight: 400;
  }
  .required::before {
    content: '(';
  }
  .required::after {
    content: ')';
  }
  .hint {
    color: var(--_ink-muted);
    font-size: 0.9375em;
    max-width: 38em;
  }
  .problem {
    display: flex;
    gap: 0.5em;
    align-items: flex-start;
    margin-block-start: 0.375em;
    color: var(--_danger);
    font-weight: 600;
    line-height: 1.4;
  }
  .problem .icon {
    inline-size: 1.4em;
    block-size: 1.4em;
  }
  .input {
    display: block;
    inline-size: 100%;
    min-block-size: 3em;
    margin-block-start: 0.5em;
    padding: 0.5em 0.75em;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    text-align: start;
    appearance: none;
  }
  .input:hover {
    border-color: var(--_ink);
  }
  .has-problem .input {
    border-color: var(--_danger);
  }
  .short {
    max-inline-size: 14em;
  }
  .input.medium:not(.story) {
    max-inline-size: 22em;
  }
  .story {
    resize: vertical;
    field-sizing: content;
    min-block-size: 6em;
    max-block-size: 40em;
  }
  .story.long {
    min-block-size: 14em;
  }
  .counter {
    color: var(--_ink-muted);
    font-size: 0.9375em;
  }
  .counter:not(:empty) {
    margin-block-start: 0.375em;
  }
  .options {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.75em;
  }
  .option {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-block-size: 3em;
    padding: 0.625em 0.875em;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    line-height: 1.35;
    cursor: pointer;
  }
  .option:hover {
    border-color: var(--_ink);
    background: var(--_surface-raised);
  }
  .option:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .option:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_focus-ring);
  }
  .option input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .option input:focus-visible {
    outline: none;
    box-shadow: none;
  }
  .has-problem .option {
    border-color: var(--_danger);
  }
`;
