/** `npm test`: builds what is stale, runs every test in Node and in every browser, and ends with one line of counts. */
import {runBrowserTests} from './run/browser-tests.js';
import {buildIfStale} from './run/build.js';
import {type Count, inWords, nothing, oneFailure, sum} from './run/count.js';
import {runNodeTests} from './run/node-tests.js';
import {testFiles} from './run/test-files.js';

async function runTests(filters: readonly string[]): Promise<Count> {
  if (!buildIfStale()) return oneFailure;
  const files = testFiles(filters);
  const inNode = files.node.length > 0 ? await runNodeTests(files.node) : nothing;
  const inBrowsers = files.browser.length > 0 ? await runBrowserTests(files.browser) : nothing;
  return sum(inNode, inBrowsers);
}

const count = await runTests(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  return oneFailure;
});

// A run that tested nothing proves nothing.
const success = count.failed === 0 && count.passed > 0;
process.stdout.write(`\n${inWords(count)}\n`, () => process.exit(success ? 0 : 1));
