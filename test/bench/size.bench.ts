/**
 * `npm run bench:size`: every file that is shipped against its budget, and what each folder of the source costs in it. Fails
 * over a budget, and for a shipped script that has none.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {rollup, type InputOptions, type OutputChunk, type OutputOptions, type Plugin} from 'rollup';
import ts from 'typescript';
import {buildIfStale} from '../support/run/build.js';

type Bundle = InputOptions & {readonly output: OutputOptions; readonly plugins: readonly Plugin[]};

interface Build {
  readonly default: Bundle | readonly Bundle[];
  readonly budgetOf: (file: string) => number | undefined;
}

if (!buildIfStale()) process.exit(1);
const {default: config, budgetOf} = (await import(
  new URL('../../rollup.config.mjs', import.meta.url).href
)) as Build;

const brotli = (text: string | Buffer): number => brotliCompressSync(text).length;
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

/** A copy under a name with a version is the same file again. */
const isCopy = (file: string): boolean => /\d+\.\d+\.\d+/.test(file);
/** What runs in Node is nobody's wait. */
const isForNode = (file: string): boolean => file === 'conformance.js';

let isOver = false;
console.log('| file | bytes | gzip | brotli, kB | of | |\n| --- | --: | --: | --: | --: | --- |');
for (const file of readdirSync('dist').filter(
  (one) => one.endsWith('.js') && !isCopy(one) && !isForNode(one),
)) {
  const content = readFileSync(join('dist', file));
  const size = brotli(content);
  const budget = budgetOf(file);
  const verdict = budget === undefined ? '**no budget**' : size / 1000 > budget ? '**over**' : '';
  isOver ||= verdict !== '';
  console.log(
    `| ${file} | ${content.length} | ${gzipSync(content, {level: 9}).length} | ${kilobytes(size)} | ${budget ?? '–'} | ${verdict} |`,
  );
}

/** `views/fields`, or a package's name. */
function folderOf(id: string): string {
  const path = relative('.', id.replace(/^\0/, '')).split(sep).join('/');
  const [, packageName] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  return packageName ?? path.replace(/^dist\/lib\//, '').replace(/\/?[^/]*$/, '');
}

const bare = (code: string): string =>
  ts.transpileModule(code, {compilerOptions: {removeComments: true, target: ts.ScriptTarget.ES2022}})
    .outputText;

/** What a file would lose without each folder, scaled so that the parts make the file. */
function costs({modules, fileName}: OutputChunk): readonly (readonly [string, number])[] {
  const folders = new Map<string, string>();
  for (const [id, {code}] of Object.entries(modules)) {
    const folder = folderOf(id) || 'src';
    folders.set(folder, (folders.get(folder) ?? '') + bare(code ?? ''));
  }
  const all = [...folders];
  const whole = brotli(all.map(([, code]) => code).join(''));
  const without = all.map(
    ([folder]) =>
      [
        folder,
        whole - brotli(all.flatMap(([name, code]) => (name === folder ? [] : code)).join('')),
      ] as const,
  );
  const sum = without.reduce((total, [, cost]) => total + cost, 0);
  const real = brotli(readFileSync(join('dist', fileName)));
  return without.map(([folder, cost]) => [folder, (cost / sum) * real]);
}

const bundles = [config].flat();
const ours = bundles.find(({output}) => output.dir === 'dist');
if (!ours) throw new Error('The build does not make dist/.');
const build = await rollup(ours);
const {output} = await build.generate(ours.output);
await build.close();

const chunks = output.filter((one): one is OutputChunk => one.type === 'chunk');
for (const chunk of chunks.filter(({modules}) => Object.keys(modules).length > 1)) {
  console.log(`\n${chunk.fileName}\n\n| folder | kB brotli |\n| --- | --: |`);
  for (const [folder, cost] of costs(chunk).toSorted(([, a], [, b]) => b - a)) {
    console.log(`| ${folder} | ${kilobytes(cost)} |`);
  }
}
if (isOver) process.exitCode = 1;
