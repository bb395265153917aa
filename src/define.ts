/** The only side effect: registers the element, once, whichever copy of the script comes first. */
import {OrosAnmalan} from './oros-anmalan.js';

if (!customElements.get('oros-anmalan')) customElements.define('oros-anmalan', OrosAnmalan);

declare global {
  interface HTMLElementTagNameMap {
    'oros-anmalan': OrosAnmalan;
  }
}
