/** `npm run test:matrix`: every state of the form to axe and to the keyboard, in Chromium; `-- --write` puts the figures into the guide. */
import {existsSync, readFileSync, rmSync} from 'node:fs';
import {resolve} from 'node:path';
import {figuresOf, type Line, writeFigures} from './matrix-figures.js';
import {runBrowserTests} from './run/browser-tests.js';
import {buildIfStale} from './run/build.js';
import {inWords} from './run/count.js';
import {recordFile} from './server/records-plugin.js';
import {temporaryFolder} from './server/temporary-folder.js';

process.env.TMPDIR = temporaryFolder('matrix').path;
process.env.ENGINES = 'chromium';
const anHour = 3_600_000;
const file = recordFile('matrix');
rmSync(file, {force: true});

if (!buildIfStale()) process.exit(1);
const files = ['whole', 'keyboard'].map((name) => resolve(`test/accessibility/matrix/${name}.matrix.ts`));
const count = await runBrowserTests(files, {testsFinishTimeout: anHour});

const lines = existsSync(file)
  ? readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line)
  : [];
const figures = figuresOf(lines);
console.log(`\n${figures.text}`);
if (process.argv.includes('--write')) writeFigures(figures);
console.log(`\n${inWords(count)}`);
process.exit(count.failed === 0 && count.passed > 0 && figures.violations === 0 ? 0 : 1);
