/** Native controls, styled: fields as wide as what they take, choices as rows that are targets in whole. */
import {css} from 'lit';

export const fields = css`
  .field {
    margin-block-end: var(--_gap);
  }
  .has-problem {
    padding-inline-start: 1em;
    border-inline-start: 0.375em solid var(--_danger);
  }
  .label {
    display: block;
    padding: 0;
    font-weight: 600;
    line-height: 1.35;
  }
  /* A legend lies on its fieldset's edge, which would leave the bar at the start too short. */
  legend {
    float: inline-start;
    inline-size: 100%;
  }
  legend ~ * {
    clear: both;
  }
  .hint,
  .required,
  .counter {
    color: var(--_ink-muted);
    font-weight: 400;
  }
  .hint,
  .problem {
    padding-block-start: 0.25em;
  }
  .problem {
    display: flex;
    gap: 0.5em;
    color: var(--_danger);
    font-weight: 600;
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
  .short {
    max-inline-size: 14em;
  }
  input.medium {
    max-inline-size: 22em;
  }
  .story {
    resize: vertical;
    field-sizing: content;
    min-block-size: 6em;
    /* Never so tall that it cannot be seen in whole, clear of the way out. */
    max-block-size: clamp(6em, 100vh - 8em, 40em);
  }
  .story.long {
    min-block-size: clamp(6em, 100vh - 8em, 14em);
  }
  .counter:not(:empty),
  .options {
    padding-block-start: 0.5em;
  }
  .option {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-block-size: 3em;
    padding: 0.625em 0.75em;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    line-height: 1.35;
    cursor: pointer;
  }
  .option span {
    min-inline-size: 0;
  }
  .option + .option {
    margin-block-start: 0.5em;
  }
  .input:hover,
  .option:hover {
    border-color: var(--_ink);
  }
  .has-problem .input {
    border-color: var(--_danger);
  }
  .option:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .option input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    font: inherit;
  }
  /* The same marks in every engine, light and dark; forced colours have the system's own. */
  @media (forced-colors: none) {
    .option input {
      border: 2px solid var(--_line);
      border-radius: 0.25em;
      background: var(--_surface);
      appearance: none;
    }
    .radio input {
      border-radius: 50%;
    }
    .option :checked {
      border-color: var(--_accent);
    }
    .radio :checked {
      border-width: 0.45em;
    }
    .checkbox :checked {
      background: var(--_accent);
    }
    .checkbox :checked::before {
      content: '';
      display: block;
      block-size: 100%;
      background: var(--_accent-ink);
      clip-path: polygon(22% 44%, 12% 56%, 42% 84%, 90% 30%, 79% 20%, 42% 61%);
    }
  }
`;
