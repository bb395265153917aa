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

/** What the compiler says of an example, and of the same with one word changed. */
async function check(compiler: string, example: string, file: string, from = '', to = from): Promise<string> {
  const copy = join(folder, `${example}-${to.replace(/\W/g, '')}`);
  cpSync(join('demo/examples', example), copy, {recursive: true});
  const source = readFileSync(join(copy, file), 'utf8');
  assert.ok(source.includes(from), `${file} holds ${from}`);
  writeFileSync(join(copy, file), source.replace(from, to));
  const told = run(process.execPath, [`node_modules/${compiler}`, '-p', copy, '--pretty', 'false']);
  return told.then(
    ({stdout}) => stdout,
    ({stdout}: {stdout: string}) => stdout,
  );
}

describe('the examples', () => {
  after(() => rmSync(folder, {recursive: true, force: true}));

  const react = (from?: string, to?: string) =>
    check('typescript/bin/tsc', 'react', 'report-page.tsx', from, to);
  const vue = (from?: string, to?: string) =>
    check('vue-tsc/bin/vue-tsc.js', 'vue', 'ReportPage.vue', from, to);

  it('in React', async () => {
    assert.equal(await react(), '');
    assert.match(await react('"phone-only"', '"phone"'), /"phone"' is not assignable/);
    assert.match(await react('phone-hours', 'phone-houres'), /phone-houres/);
    assert.match(await react('detail.index', 'detail.answers'), /'answers' does not exist/);
  });

  it('in Vue', async () => {
    assert.equal(await vue(), '');
    assert.match(await vue('"phone-only"', '"phone"'), /"phone"' is not assignable/);
    assert.match(await vue('detail.index', 'detail.answers'), /'answers' does not exist/);
  });
});
