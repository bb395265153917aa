/** Contact, warning, error summary, review, notice, receipt. Only the emergency has a red edge. */
import {css} from 'lit';

export const panels = css`
  .contact,
  .warning,
  .error-summary,
  .reference {
    margin-block-end: var(--_gap);
  }
  .contact,
  .contact-line,
  .aside,
  .good-to-know,
  .privacy {
    background: var(--_surface-raised);
  }
  .emergency,
  .ways,
  .warning {
    display: flex;
    gap: 0.75em;
    padding: 1em 1.25em;
  }
  .emergency,
  .contact-line,
  .gate {
    border-inline-start: 0.375em solid var(--_danger);
  }
  .ways {
    padding-inline-start: 1.625em;
    border-block-start: 1px solid var(--_line-soft);
  }
  .ways > .icon {
    color: var(--_accent);
  }
  .panel-heading ~ p {
    margin-block-start: 0.25em;
  }
  .panel-heading ~ ul {
    margin-block-start: 0.5em;
  }
  .ring {
    font-size: 1.375em;
    line-height: 1.3;
  }
  .ring .phone,
  .emergency > .icon {
    color: var(--_danger);
    font-weight: 700;
  }
  .hours {
    display: block;
  }
  .contact-line .hours {
    display: inline;
  }
  .reading {
    margin-block-end: 1.5em;
  }
  .more {
    padding-inline: 1.625em 1.25em;
  }
  .more p,
  .more dl {
    padding-block-end: 1em;
  }
  .contact-line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin-block-end: 1em;
    padding: 0.5em 1em;
  }
  .gate {
    margin-block-end: 1.5em;
    padding: 1.5em;
    background: var(--_danger-soft);
  }
  .ring.large {
    font-size: 2.25em;
  }
  .numbers {
    margin-block-end: 1.5em;
    padding: 0;
    list-style: none;
  }
  .numbers li,
  .answer {
    margin: 0;
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_line-soft);
  }
  .warning,
  .error-summary,
  .reference {
    padding: 1em 1.25em;
    border: 2px solid var(--_warning-line);
    border-radius: var(--_radius);
  }
  .warning {
    background: var(--_warning-soft);
  }
  .error-summary {
    border-color: var(--_danger);
  }
  .error-summary ul {
    padding: 0;
    list-style: none;
  }
  .error-summary li {
    margin: 0;
  }
  .error-summary .link {
    color: var(--_danger);
    font-weight: 600;
  }
  .answers {
    margin-block-end: 2.5em;
  }
  .answers .person-heading {
    margin-block-end: 0.25em;
  }
  .answer {
    display: grid;
    grid-template-columns: 2fr 3fr auto;
    gap: 0.25em 1.25em;
    align-items: baseline;
  }
  /* A long word breaks rather than push the button off a narrow screen. */
  dt {
    min-inline-size: 0;
    font-weight: 600;
  }
  .words {
    min-inline-size: 0;
    white-space: pre-line;
    overflow-wrap: anywhere;
    /* The words go their own way, and begin where the questions do. */
    text-align: match-parent;
  }
  mark {
    background: var(--_warning-soft);
    color: inherit;
    font-weight: 600;
  }
  .aside {
    margin-block: var(--_gap);
    padding: 1em 1.25em;
  }
  .good-to-know,
  .privacy {
    margin-block-start: 1em;
    padding: 0.25em 1.25em;
  }
  .good-to-know {
    margin-block-start: var(--_gap);
  }
  .privacy > p {
    margin-block: 0.75em 0;
  }
  .privacy .facts {
    margin-block: 1em;
  }
  ul + .note {
    margin-block-start: 1.5em;
  }
  .good-to-know .person-heading {
    margin-block-start: 1.25em;
  }
  summary {
    padding-block: 0.75em;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  .facts div + div {
    margin-block-start: 1em;
  }
  .receipt .icon,
  .failure .icon {
    inline-size: 2.5em;
    block-size: 2.5em;
    color: var(--_success);
  }
  .failure .icon {
    color: var(--_danger);
  }
  .reference {
    border-color: var(--_success);
  }
  .number {
    font-size: 1.25em;
    font-weight: 700;
  }
  /* No room for a column of pictures, nor for one of questions. */
  @container (max-width: 30em) {
    .emergency,
    .ways,
    .warning {
      display: block;
    }
    .emergency > .icon,
    .ways > .icon,
    .warning > .icon {
      float: inline-start;
      margin-inline-end: 0.5em;
    }
    .answer {
      grid-template-columns: 1fr auto;
    }
    .answer .words {
      grid-area: 2 / 1 / 2 / 3;
    }
  }
`;
