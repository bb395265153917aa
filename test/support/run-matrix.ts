/**
 * `npm run test:matrix`: every state of the form to axe and to the keyboard, in Chromium. `-- --write` puts the figures into
 * the guide; `-- --count` counts what the last run recorded, also one that was interrupted, and runs nothing.
 */
import {existsSync, readFileSync, rmSync} from 'node:fs';
import {resolve} from 'node:path';
import {figuresOf, type Line, writeFigures} from './matrix-figures.js';
import {runBrowserTests} from './run/browser-tests.js';
import {buildIfStale} from './run/build.js';
import {inWords, nothing} from './run/count.js';
import {recordFile} from './server/records-plugin.js';
import {temporaryFolder} from './server/temporary-folder.js';

process.env.TMPDIR = temporaryFolder('matrix').path;
process.env.ENGINES = 'chromium';
// An hour for a file.
process.env.TESTS_FINISH_TIMEOUT = '3600000';
const file = recordFile('matrix');
const isOnlyCounted = process.argv.includes('--count');

if (!isOnlyCounted) rmSync(file, {force: true});
if (!isOnlyCounted && !buildIfStale()) process.exit(1);
const files = ['whole', 'keyboard'].map((name) => resolve(`test/accessibility/matrix/${name}.matrix.ts`));
const count = isOnlyCounted ? nothing : await runBrowserTests(files);

const lines = existsSync(file)
  ? readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line)
  : [];
const figures = figuresOf(lines);
console.log(`\n${figures.text}`);
if (process.argv.includes('--write')) writeFigures(figures);
if (!isOnlyCounted) console.log(`\n${inWords(count)}`);
const hasPassed = count.failed === 0 && (isOnlyCounted || count.passed > 0);
process.exit(hasPassed && figures.states > 0 && figures.violations === 0 ? 0 : 1);
