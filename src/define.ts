/** The only side effect that a page can see: registers the element, once, whichever copy of the script comes first. */
import {ConfigProblemReporter} from './controllers/config-problem-reporter.js';
import {OrosAnmalan} from './oros-anmalan.js';

const first = customElements.get('oros-anmalan');

if (!first) customElements.define('oros-anmalan', OrosAnmalan);
else if (Reflect.get(first, 'version') !== OrosAnmalan.version) {
  new ConfigProblemReporter(document.documentElement).report([
    {attribute: 'script', code: 'conflict', message: 'Two versions are loaded, the first is used. Load one.'},
  ]);
}
