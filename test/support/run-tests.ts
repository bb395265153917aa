/** `npm test`: builds what is stale, runs every test in Node and in every browser, and ends with one line of counts. */
import {setTimeout as pause} from 'node:timers/promises';
import {settled} from './run/alone.js';
import {runBrowserTests} from './run/browser-tests.js';
import {buildIfStale} from './run/build.js';
import {type Count, inWords, namesOf, nothing, oneFailure, sum} from './run/count.js';
import {runNodeTests} from './run/node-tests.js';
import {bundleReceiver} from './run/receiver-program.js';
import {testFiles} from './run/test-files.js';
import {temporaryFolder} from './server/temporary-folder.js';

// What browsers leave behind goes with the run.
process.env.TMPDIR = temporaryFolder('run').path;

const filters = process.argv.slice(2);
const counts: Count[] = [];
let finished = false;

// However the run ends, also by an error that nobody caught, this is the last that it says.
process.once('exit', () => {
  const count = sum(...counts, finished ? nothing : oneFailure('the run: it did not come to its end'));
  // A run that tested nothing proves nothing.
  process.exitCode = count.failed === 0 && count.passed > 0 ? 0 : 1;
  process.stdout.write(`\n${namesOf(count)}${inWords(count)}\n`);
});

// Most tests read the source: what they find is worth knowing although the build is a failure of its own.
if (!buildIfStale()) counts.push(oneFailure('the build'));
process.env.RECEIVER_PROGRAM = await bundleReceiver();
const files = testFiles(filters);
if (files.node.length > 0) counts.push(await runNodeTests(files.node));
if (files.browser.length > 0) counts.push(settled(await runBrowserTests(files.browser)));
finished = true;
// What the runners have yet to write comes out before the last line.
await pause(50);
process.exit();
