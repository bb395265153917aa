/** Each other house rule of eslint.config.mjs fires on what it is for, says what to do instead, and lets the right way pass. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ESLint} from 'eslint';
import {accepts, controller, element, faultsIn, field, refuses, root, view} from './lint-snippets.js';

describe('the page, the device and the network', () => {
  const files = [element, view, controller];
  for (const store of [
    'localStorage',
    'window.localStorage',
    'sessionStorage',
    'indexedDB',
    'caches',
    'globalThis.caches',
  ]) {
    refuses(`export const kept = ${store};`, files, /no-restricted-globals: .* hold it in FormState/);
  }
  refuses("document.cookie = 'a=b';", files, /hold it in FormState/);
  refuses(
    'history.back();',
    [...files, 'src/controllers/quick-exit-controller.ts'],
    /keep the step in FormState/,
  );
  refuses('export const here = location.href;', files, /base URL as an argument/);
  refuses('export const here = document.location.href;', files, /base URL as an argument/);
  accepts("location.replace('https://example.org/');", 'src/controllers/quick-exit-controller.ts');
  accepts('export const where = (location: string) => location;', view);
  refuses("document.title = 'Steg 2';", files, /in a heading/);
  refuses("export const found = document.querySelector('h1');", files, /renderRoot/);

  refuses("void fetch('https://example.org/');", [...files, 'src/submission/submit.ts'], /call submit\(\)/);
  refuses("void window.fetch('https://example.org/');", files, /call submit\(\)/);
  refuses(
    "navigator.sendBeacon('https://example.org/');",
    [...files, 'src/submission/transport.ts'],
    /call submit\(\)/,
  );
  refuses(
    'export const request = new XMLHttpRequest();',
    [...files, 'src/submission/transport.ts'],
    /call submit\(\)/,
  );
  accepts(
    "void fetch('https://example.org/');",
    'src/submission/transport.ts',
    'src/submission/key.ts',
    'src/submission/probe.ts',
    'demo/x.ts',
    'test/node/x.ts',
  );
  refuses(
    "void fetch('https://example.org/');",
    ['src/submission/encrypt.ts', 'src/check/check.ts'],
    /submission\/key\.ts for the key/,
  );

  refuses(
    'export const {subtle} = crypto;',
    ['src/submission/submit.ts', 'src/submission/transport.ts'],
    /encrypt\.ts/,
  );
  refuses('export const keys = crypto.subtle;', ['src/submission/submit.ts'], /encrypt\.ts/);
  refuses('export const id = crypto.randomUUID();', files, /newReportId/);
  accepts('export const keys = crypto.subtle;', 'src/submission/encrypt.ts');
  accepts('export const bytes = crypto.getRandomValues(new Uint8Array(16));', 'src/submission/report-id.ts');

  const reporter = 'src/controllers/config-problem-reporter.ts';
  refuses("console.warn('fault');", [...files, 'src/define.ts'], /config-problem-reporter/);
  refuses("console.log('fault');", [reporter], /no-console/);
  accepts("console.warn('fault');", reporter, 'demo/x.ts', 'test/node/x.ts');

  refuses("customElements.define('a-b', HTMLElement);", files, /define\.ts/);
  refuses("window.customElements.define('a-b', HTMLElement);", files, /define\.ts/);
  accepts("if (!customElements.get('a-b')) customElements.define('a-b', HTMLElement);", 'src/define.ts');
});

describe('code, markup and text', () => {
  refuses("export const run = eval('1');", [element, view], /write a function|harmful/);
  refuses("export const run = new Function('return 1');", [element, view], /write a function/);
  refuses("document.body.innerHTML = '<p>';", [element, view], /Render with html``/);
  refuses(
    "export const tag = (node: Element) => { node.insertAdjacentHTML('beforeend', '<p>'); };",
    [view],
    /Render with html``/,
  );

  const template = (markup: string) =>
    `import {html} from 'lit';\nexport const part = (it: string) => html\`${markup}\`;`;
  refuses(
    template('<p style="color: red">${it}</p>'),
    [view, field, element],
    /a class and a rule in styles\//,
  );
  refuses(template('<p style=${it}>Hej</p>'), [view], /a class and a rule in styles\//);
  refuses(template('<p .innerHTML=${it}></p>'), [view], /Lit escapes it/);
  refuses(template('<img src=${it}>'), [view], /lit-a11y\/alt-text/);
  refuses(template('<p class=${it} class="b">Hej</p>'), [view], /lit\/no-duplicate-template-bindings/);
  accepts(template('<p class="style" data-style="a">${it}</p>'), view, field, element);

  refuses(
    "import {msg} from '@lit/localize';\nexport const title = msg('Hej');",
    ['src/text/x.ts'],
    /make it a function/,
  );
  refuses(
    "import {msg} from '@lit/localize';\nexport class A { title = msg('Hej'); }",
    [element],
    /make it a function/,
  );
  accepts("import {msg} from '@lit/localize';\nexport const title = () => msg('Hej');", 'src/text/x.ts');
});

describe('TypeScript', () => {
  const files = ['src/form/x.ts', view, controller];
  refuses('export enum Role { A }', files, /union of string literals/);
  refuses('export const read = (value: any) => String(value);', files, /Use unknown/);
  refuses('export const first = (list: string[]) => list[0]!;', files, /Say what happens when it is missing/);
  refuses(
    'export const read = (value: any) => String(value);',
    ['test/node/x.ts', 'demo/x.ts'],
    /no-explicit-any/,
  );
  accepts('export const first = (list: string[]) => list[0]!;', 'test/node/x.ts');
  accepts("import {expect} from '@open-wc/testing';\nexpect(true).to.be.true;", 'test/browser/x.test.ts');
  refuses('export default 1;', [...files, 'demo/x.ts', 'test/node/x.ts'], /Export by name/);
  refuses('const a = 1;\nexport {a as default};', files, /Export by name/);
  accepts('export default {};', 'test/support/browsers.config.ts', 'rollup.config.mjs');
  refuses("import {Role} from './role.js';\nexport type A = Role;", files, /consistent-type-imports/);
});

describe('the clock', () => {
  const files = ['src/hours/x.ts', 'src/form/x.ts', 'src/state/x.ts', view, element];
  refuses('export const now = Date.now();', files, /Take the time as an argument/);
  refuses('export const now = new Date();', files, /Take the time as an argument/);
  accepts('export const now = new Date();', controller, 'demo/x.ts', 'test/node/x.ts');
  accepts('export const day = (instant: number) => new Date(instant);', ...files);
});

describe('length', () => {
  const lines = (count: number) => 'export {};\n'.padEnd(count + 10, '\n');
  const longFunction = `export const long = () => {\n${'  void 0;\n'.repeat(60)}};`;
  const branches = `export const branchy = (n: number) => ${Array.from({length: 13}, (_, n) => `n === ${n} ? ${n} : `).join('')}n;`;

  it('a file has at most 250 lines, but for words and the list of questions', async () => {
    assert.match((await faultsIn(lines(251), view)).join(), /max-lines/);
    assert.deepEqual(await faultsIn(lines(249), view), []);
    for (const file of ['src/text/x.ts', 'src/form/questions.ts', 'test/node/x.ts']) {
      assert.deepEqual(await faultsIn(lines(400), file), []);
    }
  });

  it('a function has at most 60 lines and 12 ways through it', async () => {
    assert.match((await faultsIn(longFunction, view)).join(), /max-lines-per-function/);
    assert.match((await faultsIn(branches, view)).join(), /complexity/);
  });
});

describe('the rules that need types', () => {
  const severityIn = async (file: string, rule: string) => {
    const config = (await new ESLint({cwd: root}).calculateConfigForFile(file)) as {
      rules: Record<string, [number]>;
    };
    return config.rules[rule]?.[0];
  };

  it('are on, but for promises in tests', async () => {
    assert.equal(await severityIn(view, '@typescript-eslint/no-floating-promises'), 2);
    assert.equal(await severityIn('demo/x.ts', '@typescript-eslint/no-floating-promises'), 2);
    assert.equal(await severityIn('test/node/x.ts', '@typescript-eslint/no-floating-promises'), 0);
    assert.equal(await severityIn(view, '@typescript-eslint/switch-exhaustiveness-check'), 2);
  });

  it('leave what is not written by hand alone', async () => {
    for (const file of [
      'dist/oros-anmalan.js',
      '.build/x.js',
      'src/generated/locales/en.ts',
      'node_modules/lit/index.js',
    ]) {
      assert.equal(await new ESLint({cwd: root}).isPathIgnored(file), true, file);
    }
  });
});
