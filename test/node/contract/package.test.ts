/** The package as a backend installs it: the report's schema in Node without a DOM, and the kit without our tools. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {Backend, serve} from '../conformance/backend.js';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'oros-package-'));
const installed = join(folder, 'node_modules', 'oros-anmalan');
const from = {cwd: folder};

describe('the package', () => {
  before(async () => {
    const packed = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]);
    const [{filename = ''} = {}] = JSON.parse(packed.stdout) as {filename?: string}[];
    mkdirSync(installed, {recursive: true});
    await run('tar', ['-xzf', join(folder, filename), '-C', installed, '--strip-components=1']);
    // Its dependencies and nothing else that is installed here.
    const {dependencies} = JSON.parse((await run('cat', [join(installed, 'package.json')])).stdout) as {
      dependencies: Record<string, string>;
    };
    for (const name of [...Object.keys(dependencies), 'typescript', '@types/node']) {
      mkdirSync(join(folder, 'node_modules', name, '..'), {recursive: true});
      symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
    }
    writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  });
  after(() => rmSync(folder, {recursive: true, force: true}));

  it('gives a backend the schema, and brings no DOM', async () => {
    const script = `
      import {reportSchema} from 'oros-anmalan/report';
      import sample from 'oros-anmalan/samples/child-private.json' with {type: 'json'};
      import contract from 'oros-anmalan/openapi.json' with {type: 'json'};
      import schema from 'oros-anmalan/report.schema.json' with {type: 'json'};
      console.log(JSON.stringify([reportSchema.safeParse(sample).success, reportSchema.safeParse({...sample, x: 1}).success,
        contract.openapi, schema.title, typeof document, typeof customElements]));`;
    writeFileSync(join(folder, 'backend.js'), script);
    const {stdout} = await run(process.execPath, ['--no-warnings', 'backend.js'], from);
    assert.deepEqual(JSON.parse(stdout), [
      true,
      false,
      '3.1.0',
      'Report of concern (orosanmälan), payload version 1',
      'undefined',
      'undefined',
    ]);
  });

  it('gives its types, also where there is no DOM library', async () => {
    const lines = [
      "import {reportSchema, type Report} from 'oros-anmalan/report';",
      'const report: Report = reportSchema.parse(JSON.parse("{}"));',
      "export const variant: 'child' | 'adult' | 'older' | 'addiction' = report.variant;",
      '// @ts-expect-error there is no such field',
      'export const agent = report.userAgent;',
    ];
    writeFileSync(join(folder, 'backend.ts'), lines.join('\n'));
    const options =
      '--noEmit --strict --module nodenext --target es2022 --lib es2023 --types node --skipLibCheck';
    await run(
      process.execPath,
      ['node_modules/typescript/bin/tsc', ...options.split(' '), 'backend.ts'],
      from,
    );
  });

  it('brings the kit, which runs with nothing but the package', async (test) => {
    rmSync(join(folder, 'node_modules', 'typescript'));
    const {endpoint, stored} = await serve(test, new Backend());
    const kit = join(installed, 'dist', 'conformance.js');
    const {stdout} = await run(process.execPath, [kit, endpoint, `--stored=${stored}`], from);
    assert.match(stdout, /Mottagaren håller\.\n$/);
  });
});
