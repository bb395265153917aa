/** The tests that are named, on the source as it stands: no build, no count of anything else. */
import {runBrowserTests} from './run/browser-tests.js';
import {nothing, sum} from './run/count.js';
import {runNodeTests} from './run/node-tests.js';
import {testFiles} from './run/test-files.js';

const files = testFiles(process.argv.slice(2));
const node = files.node.length > 0 ? await runNodeTests(files.node) : nothing;
const browser = files.browser.length > 0 ? await runBrowserTests(files.browser) : nothing;
const count = sum(node, browser);
if (count.passed + count.failed === 0) process.exit(2);
process.exit(count.failed === 0 ? 0 : 1);
