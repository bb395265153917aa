/** `npm run test:matrix`: every state of the form to axe and to the keyboard, in Chromium; `-- --write` puts the figures into the guide. */
import {existsSync, readFileSync, rmSync} from 'node:fs';
import {resolve} from 'node:path';
import {figuresOf, type Line, writeFigures} from './matrix-figures.js';
import {runBrowserTests} from './run/browser-tests.js';
import {buildIfStale} from './run/build.js';
import {inWords, sum} from './run/count.js';
import {recordFile} from './server/records-plugin.js';
import {temporaryFolder} from './server/temporary-folder.js';

process.env.TMPDIR = temporaryFolder('matrix').path;
process.env.ENGINES = 'chromium';
const anHour = 3_600_000;
const file = recordFile('matrix');
rmSync(file, {force: true});

if (!buildIfStale()) process.exit(1);
const folder = 'test/accessibility/matrix';
const count = await runBrowserTests([resolve(folder, 'whole.matrix.ts')], {testsFinishTimeout: anHour});
const keyboard = await runBrowserTests([resolve(folder, 'keyboard.matrix.ts')], {testsFinishTimeout: anHour});

const lines = existsSync(file)
  ? readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line)
  : [];
const figures = figuresOf(lines);
console.log(`\n${figures.text}`);
if (process.argv.includes('--write')) writeFigures(figures);
const all = sum(count, keyboard);
console.log(`\n${inWords(all)}`);
process.exit(all.failed === 0 && all.passed > 0 && figures.violations === 0 ? 0 : 1);
