/** The tests of the built element need a build no older than its source. */
import {spawnSync} from 'node:child_process';
import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';

const sources = [
  'src',
  'demo/conformance',
  'demo/contract',
  'demo/konfigurator',
  'demo/tools/build',
  'demo/tools/cells.ts',
  'test/support/cells.ts',
  'test/support/samples.ts',
  'locales',
  'package-lock.json',
  'rollup.config.mjs',
  'tsconfig.json',
];
const built = [
  'dist/oros-anmalan.js',
  'dist/conformance.js',
  '.build/konfigurator.js',
  'dist/openapi.json',
  'dist/report.schema.json',
  'dist/custom-elements.json',
  // Last.
  'dist/integrity.json',
];

const modified = (path: string) => statSync(path, {throwIfNoEntry: false})?.mtimeMs;

function newest(path: string): number {
  if (!statSync(path, {throwIfNoEntry: false})?.isDirectory()) return modified(path) ?? 0;
  const inside = readdirSync(path, {recursive: true, encoding: 'utf8'}).map((name) => join(path, name));
  return Math.max(...[path, ...inside].map((name) => modified(name) ?? 0));
}

const isFresh = () => {
  const changed = Math.max(...sources.map(newest));
  return built.every((file) => (modified(file) ?? 0) >= changed);
};

/** False when the build failed; it has then said why. */
export function buildIfStale(): boolean {
  if (isFresh()) return true;
  console.log('The source is newer than the build: npm run build');
  const built = spawnSync('npm', ['run', 'build'], {stdio: 'inherit'}).status === 0;
  if (!built) console.log('\n✗ The build failed: counted as one failure.\n');
  return built;
}
