/** Headings, progress and the rhythm between parts. */
import {css} from 'lit';

export const layout = css`
  .languages {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .language {
    min-inline-size: 2.75em;
  }
  /* A language that is suggested: nothing lies over it. */
  .root > p > .link {
    position: relative;
    display: block;
    margin-block-end: 0.25em;
  }
  /* As high as that. */
  .soon {
    min-block-size: 3em;
  }
  .language[aria-current] {
    color: var(--_ink);
    font-weight: 700;
    text-decoration: none;
  }
  .language-status.loading,
  .language-status.failed,
  .translation {
    margin-block-end: 0.75em;
  }
  .translation {
    font-size: 0.875em;
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--_warning-line);
  }
  .translation [lang] {
    display: block;
    color: var(--_ink-muted);
  }
  .title-block {
    display: flex;
    flex-direction: column-reverse;
    margin-block-end: 1em;
  }
  .subtitle {
    color: var(--_ink-muted);
  }
  .title,
  .step-heading,
  .person-heading,
  .panel-heading {
    margin: 0;
    font-family: var(--_heading-font);
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
  }
  .step-heading {
    margin-block-end: 0.75em;
    font-size: 1.625em;
    line-height: 1.25;
    text-wrap: balance;
  }
  .step-number {
    color: var(--_ink-muted);
    font-size: 0.625em;
    font-weight: 600;
  }
  /* On a line of its own, and still one sentence with the number to whoever hears or copies it. */
  .step-title {
    display: inline-block;
    inline-size: 100%;
  }
  .person-heading {
    margin-block-end: 1em;
    font-size: 1.25em;
  }
  .guardian .person-heading {
    font-size: 1.125em;
  }
  .lead,
  .before,
  .note,
  .mode,
  .facts {
    margin-block-end: 1.5em;
  }
  .note,
  .mode {
    padding: 0.75em 1em;
    border-inline-start: 0.375em solid var(--_accent);
    background: var(--_accent-soft);
  }
  .mode {
    font-weight: 600;
  }
  .progress {
    display: flex;
    gap: 0.25em;
    margin-block-end: 1em;
  }
  .progress span,
  .busy {
    flex: 1;
    block-size: 0.375em;
    border-radius: 1em;
    background: var(--_line-soft);
  }
  .progress .done,
  .busy span {
    background: var(--_accent);
  }
  .busy {
    margin-block-end: 1.5em;
    overflow: hidden;
  }
  .busy span {
    display: block;
    inline-size: 40%;
    block-size: 100%;
    border-radius: inherit;
  }
  @keyframes pass {
    to {
      margin-inline-start: 60%;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .busy span {
      animation: pass 1.6s ease-in-out infinite alternate;
    }
  }
  @media (forced-colors: active) {
    .progress .done,
    .busy span {
      background: CanvasText;
    }
  }
  .before {
    margin-block-end: var(--_gap);
  }
  .person + .person {
    margin-block-start: var(--_gap);
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_line-soft);
  }
`;
