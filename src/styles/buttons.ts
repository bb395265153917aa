/** One clear way on; everything else is quieter. */
import {css} from 'lit';

export const buttons = css`
  button {
    font: inherit;
    cursor: pointer;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block: 2em 1.5em;
  }
  .primary,
  .secondary {
    min-block-size: 3em;
    padding: 0.625em 1.5em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    font-weight: 600;
    line-height: 1.3;
  }
  .primary {
    background: var(--_accent);
    color: var(--_accent-ink);
  }
  .primary:hover {
    border-color: var(--_accent-strong);
    background: var(--_accent-strong);
  }
  .secondary {
    background: var(--_surface);
    color: var(--_accent);
  }
  .secondary:hover {
    border-color: var(--_accent-strong);
    background: var(--_accent-soft);
    color: var(--_accent-strong);
  }
  .link {
    min-block-size: 2.5em;
    padding: 0.25em 0;
    border: 0;
    background: none;
    text-align: start;
  }
  .back {
    display: inline-flex;
    gap: 0.375em;
    align-items: center;
  }
  @container (max-width: 30em) {
    .buttons > * {
      inline-size: 100%;
    }
  }
`;
