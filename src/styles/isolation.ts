/**
 * What a page's style sheet must not reach. `all: initial` on the host gives way to a page that says `!important` to
 * everything, and what it sets there is inherited: so it is all reset once more where no page reaches.
 */
import {css} from 'lit';

export const isolation = css`
  :host {
    /* Of two that are important the inner one holds. */
    font-size: medium !important;
    /* Measured as a container the element has no width of its own: in a row or a float it would be none at all. */
    contain-intrinsic-inline-size: 20em;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  :where(.root) {
    all: initial;
    display: block;
    box-sizing: border-box;
    /* The page's to say. */
    visibility: inherit;
    color-scheme: inherit;
    /* What lies over what in here is nothing to the page. */
    isolation: isolate;
  }
`;
