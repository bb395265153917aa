/** Headings, progress and the rhythm between parts. */
import {css} from 'lit';

export const layout = css`
  .title-block {
    display: flex;
    flex-direction: column-reverse;
    gap: 0.25em;
    margin-block-end: 1.5em;
  }
  .title {
    margin: 0;
    font-size: 1.25em;
    line-height: 1.25;
    font-weight: 700;
  }
  .subtitle {
    color: var(--_ink-muted);
    font-size: 0.9375em;
  }
  .step-heading {
    margin: 0.25em 0 0.75em;
    font-size: 1.625em;
    line-height: 1.2;
    font-weight: 700;
    letter-spacing: -0.01em;
    text-wrap: balance;
    scroll-margin-block-start: 1em;
  }
  .panel-heading,
  .person-heading {
    margin: 0;
    font-size: 1.125em;
    line-height: 1.3;
    font-weight: 700;
  }
  .person-heading {
    margin-block: 0 1em;
    font-size: 1.25em;
  }
  .lead {
    margin-block-end: 1.5em;
  }
  .note,
  .mode {
    margin-block: 1.5em;
    padding: 0.75em 1em;
    border-inline-start: 0.25em solid var(--_accent);
    background: var(--_accent-soft);
  }
  .mode {
    margin-block: 0 1.5em;
    font-weight: 600;
  }
  .progress {
    display: flex;
    gap: 0.25em;
    margin-block: 0.5em 1em;
  }
  .progress span {
    flex: 1;
    block-size: 0.375em;
    border-radius: 1em;
    background: var(--_line-soft);
  }
  .progress .done {
    background: var(--_accent);
  }
  .before {
    margin-block: 0.5em 2em;
  }
  .before li + li {
    margin-block-start: 0.375em;
  }
  .person + .person {
    margin-block-start: 2.5em;
    padding-block-start: 2em;
    border-block-start: 1px solid var(--_line-soft);
  }
  .guardian {
    margin-block-start: 2em;
  }
  .person > .guardian:first-child {
    margin-block-start: 0;
  }
  .person + .secondary,
  .guardian + .secondary {
    margin-block: 2em;
  }
  .person + .field {
    margin-block-start: 2em;
  }
  .directional {
    inline-size: 1em;
    block-size: 1em;
  }
`;
