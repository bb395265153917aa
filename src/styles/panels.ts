/** Contact, warning, error summary, review, notice, receipt. Only the emergency has a red edge. */
import {css} from 'lit';

export const panels = css`
  .contact {
    margin-block: 0 2em;
    border-radius: var(--_radius);
    background: var(--_surface-raised);
    overflow: hidden;
  }
  .emergency,
  .ways {
    display: flex;
    gap: 0.75em;
    padding: 1.125em 1.25em;
  }
  .emergency {
    border-inline-start: 0.375em solid var(--_danger);
  }
  .emergency > .icon {
    color: var(--_danger);
  }
  .ways {
    border-inline-start: 0.375em solid transparent;
    border-block-start: 1px solid var(--_line-soft);
  }
  .ways > .icon {
    color: var(--_accent);
  }
  .ring {
    font-size: 1.375em;
    line-height: 1.3;
  }
  .ring .phone {
    font-weight: 700;
    color: var(--_danger);
  }
  .contact-line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    max-width: none;
    margin-block-end: 1.25em;
    padding: 0.625em 0.875em;
    border-inline-start: 0.375em solid var(--_danger);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
    font-size: 0.9375em;
  }
  .gate {
    margin-block-end: 1.5em;
    padding: 1.5em;
    border: 2px solid var(--_danger);
    border-inline-start-width: 0.5em;
    border-radius: var(--_radius);
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
  .numbers li {
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line-soft);
  }
  .warning,
  .error-summary {
    margin-block-end: 2em;
    padding: 1.125em 1.25em;
    border-radius: var(--_radius);
  }
  .warning {
    display: flex;
    gap: 0.75em;
    border: 2px solid var(--_warning-line);
    background: var(--_warning-soft);
  }
  .error-summary {
    border: 2px solid var(--_danger);
  }
  .error-summary ul {
    padding: 0;
    margin-block-start: 0.5em;
    list-style: none;
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
    grid-template-columns: minmax(8em, 2fr) 3fr auto;
    gap: 0.25em 1.25em;
    align-items: baseline;
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_line-soft);
  }
  .answer dt,
  .facts dt {
    font-weight: 600;
  }
  .words {
    min-inline-size: 0;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .privacy {
    margin-block-start: 2em;
    padding: 1.125em 1.25em;
    border-radius: var(--_radius);
    background: var(--_surface-raised);
  }
  summary {
    min-block-size: 2.5em;
    padding-block: 0.5em;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  .facts div {
    margin-block-start: 1em;
  }
  .receipt,
  .failure {
    display: flex;
    gap: 0.75em;
    align-items: flex-start;
  }
  .receipt .icon,
  .failure .icon {
    inline-size: 2em;
    block-size: 2em;
    margin-block-start: 0.35em;
    color: var(--_success);
  }
  .failure .icon {
    color: var(--_danger);
  }
  .reference {
    margin-block: 0 2em;
    padding: 1.25em;
    border: 2px solid var(--_success);
    border-radius: var(--_radius);
  }
  .reference .number {
    font-size: 1.5em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .busy {
    block-size: 0.375em;
    margin-block-end: 1.25em;
    border-radius: 1em;
    background: var(--_line-soft);
    overflow: hidden;
  }
  .busy span {
    display: block;
    inline-size: 40%;
    block-size: 100%;
    border-radius: inherit;
    background: var(--_accent);
    animation: pass 1.6s ease-in-out infinite alternate;
  }
  @keyframes pass {
    to {
      margin-inline-start: 60%;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .busy span {
      animation: none;
    }
  }
  @container (max-width: 36em) {
    .answer {
      grid-template-columns: 1fr;
    }
  }
`;
