/**
 * `npm run bench:a11y-mutations`: plants faults of accessibility one at a time in a copy of the source, and runs the quick
 * tests that should see each. `-- focus` keeps to plants whose name or file holds "focus".
 */
import {spawnSync} from 'node:child_process';
import {cpSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {temporaryFolder} from '../support/server/temporary-folder.js';
import {type Plant, plants} from './a11y-mutations/plants.js';

const copied = [
  'src',
  'test',
  'demo',
  'locales',
  'package.json',
  'tsconfig.json',
  'web-test-runner.config.mjs',
];
const {path: copy} = temporaryFolder('mutations');
for (const name of copied) cpSync(name, join(copy, name), {recursive: true});
symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));

type Ending = 'green' | 'red' | 'broken';

/** One cell of the journeys is enough for every plant: a person among others, anonymous, is asked the most. */
function run(tests: readonly string[]): {readonly ending: Ending; readonly output: string} {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    ['--import', 'tsx', join('test', 'support', 'run-only.ts'), ...tests],
    {
      cwd: copy,
      encoding: 'utf8',
      timeout: 180_000,
      env: {...process.env, ENGINES: 'chromium', CELLS: 'child-anonymous', TMPDIR: copy, TRANSCRIPTS: ''},
    },
  );
  const ending = status === 0 ? 'green' : status === 1 ? 'red' : 'broken';
  return {ending, output: stdout + stderr};
}

function planted({file, from, to}: Plant): () => void {
  const path = join(copy, file);
  const source = readFileSync(path, 'utf8');
  if (source.split(from).length !== 2) throw new Error(`Not once in ${file}: ${from}`);
  writeFileSync(
    path,
    source.replace(from, () => to),
  );
  return () => writeFileSync(path, source);
}

const wanted = process.argv.slice(2);
const chosen = plants.filter(
  ({name, file}) => wanted.length === 0 || wanted.some((part) => name.includes(part) || file.includes(part)),
);
const started = Date.now();

// What is red before anything is planted would catch nothing.
const sound = run([...new Set(chosen.flatMap(({tests}) => tests))]);
if (sound.ending !== 'green') {
  console.log(sound.output.slice(-4000));
  throw new Error('The tests are not green before anything is planted.');
}

let caught = 0;
for (const plant of chosen) {
  const restore = planted(plant);
  const {ending, output} = run(plant.tests);
  restore();
  if (ending === 'red') caught++;
  else if (ending === 'broken') console.log(output.slice(-1500));
  console.log(`${ending === 'red' ? '✓' : '✗'} ${plant.name} (${plant.tests.join()})`);
}
const minutes = ((Date.now() - started) / 60_000).toFixed(1);
console.log(`\n${caught} of ${chosen.length} planted faults caught, in ${minutes} minutes`);
process.exit(caught === chosen.length ? 0 : 1);
