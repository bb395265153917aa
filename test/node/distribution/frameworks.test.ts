/** The tag in React 19 and Vue, as their own compilers see it: what is right is taken, what is wrong is told. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {promisify} from 'node:util';

const run = promisify(execFile);

// Inside the package, so that its own name is found as an application would find it.
mkdirSync('.build', {recursive: true});
const folder = mkdtempSync('.build/examples-');

/** What the compiler says of an example, and of the same with some words changed. */
async function check(compiler: string, example: string, file: string, changes: Record<string, string>) {
  const copy = join(folder, example);
  cpSync(join('demo/examples', example), copy, {recursive: true});
  let source = readFileSync(join(copy, file), 'utf8');
  for (const [right, wrong] of Object.entries(changes)) {
    assert.ok(source.includes(right), `${file} holds ${right}`);
    source = source.replace(right, wrong);
  }
  writeFileSync(join(copy, `Wrong${file}`), source);
  const command = [`node_modules/${compiler}`, '-p', copy, '--pretty', 'false'];
  const {stdout} = await run(process.execPath, command).catch((told: unknown) => told as {stdout: string});
  return stdout.split('\n').filter((line) => line.includes('error'));
}

const isOf = (file: string) => (line: string) => line.includes(`/${file}(`);

describe('the examples', () => {
  after(() => rmSync(folder, {recursive: true, force: true}));

  it('in React', async () => {
    const told = await check('typescript/bin/tsc', 'react', 'report-page.tsx', {
      '"phone-only"': '"phone"',
      'endpoint={endpoint}': 'endpoint={1}',
      'detail.index': 'detail.answers',
    });
    assert.ok(told.every(isOf('Wrongreport-page.tsx')), told.join('\n'));
    assert.equal(told.length, 3, told.join('\n'));
    for (const wrong of [
      /"phone"' is not assignable/,
      /'number' is not assignable to type 'string'/,
      /'answers' does not exist/,
    ]) {
      assert.match(told.join(), wrong);
    }
  });

  it('in Vue', async () => {
    const told = await check('vue-tsc/bin/vue-tsc.js', 'vue', 'ReportPage.vue', {
      '"phone-only"': '"phone"',
      'detail.index': 'detail.answers',
    });
    assert.ok(told.every(isOf('WrongReportPage.vue')), told.join('\n'));
    assert.match(told.join(), /"phone"' is not assignable/);
    assert.match(told.join(), /'answers' does not exist/);
  });
});
