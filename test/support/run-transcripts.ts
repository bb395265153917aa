/** `npm run transcripts`: holds what screen readers are given against the checked-in transcripts; `-- --write` replaces them. */
import {readdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {runBrowserTests} from './run/browser-tests.js';
import {inWords} from './run/count.js';
import {temporaryFolder} from './server/temporary-folder.js';

process.env.TMPDIR = temporaryFolder('transcripts').path;
process.env.ENGINES = 'chromium';
if (process.argv.includes('--write')) process.env.TRANSCRIPTS = 'write';

const folder = join('test', 'accessibility', 'transcripts');
const files = readdirSync(folder).filter((name) => name.endsWith('.test.ts'));
const count = await runBrowserTests(files.map((name) => resolve(folder, name)));
console.log(`\n${inWords(count)}`);
process.exit(count.failed === 0 && count.passed > 0 ? 0 : 1);
