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
    margin-block: var(--_gap);
  }
  .primary,
  .secondary {
    min-block-size: 3em;
    padding: 0.5em 1.5em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_accent-ink);
    font-weight: 600;
    line-height: 1.3;
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
    background: var(--_accent-soft);
    color: var(--_accent-strong);
  }
  /* Between people: the same distance to both. */
  .secondary:not(.buttons *) {
    display: block;
    margin-block: var(--_gap);
  }
  .link {
    min-block-size: 2.75em;
    padding: 0.25em 0;
    border: 0;
    background: none;
    text-align: start;
  }
  .back {
    display: flex;
    gap: 0.375em;
    align-items: center;
    margin-block-end: 0.5em;
  }
  .directional {
    inline-size: 1em;
    block-size: 1em;
  }
  @container (max-width: 30em) {
    .primary,
    .secondary {
      inline-size: 100%;
    }
  }
`;
