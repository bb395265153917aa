/** The zip to take home: whole by another program's judgement, and with all that its own page asks for. */
import assert from 'node:assert/strict';
import {execFile, spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {firstDraft, type Draft} from '../../../demo/konfigurator/draft.js';
import {scriptFileOf, zipEntries} from '../../../demo/konfigurator/zip/contents.js';
import {filesOf, releaseFrom} from '../../../demo/konfigurator/zip/release.js';
import {crc32, zip} from '../../../demo/konfigurator/zip/zip.js';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'oros-zip-'));
const when = new Date(2026, 10, 26, 18, 30, 2);
const bytes = (text: string) => new TextEncoder().encode(text);

const integrity = {
  'oros-anmalan.js': 'sha384-a',
  'oros-anmalan-later.js': 'sha384-b',
  'oros-anmalan.bundle.js': 'sha384-c',
  'oros-anmalan-0.1.0/oros-anmalan.js': 'sha384-a',
  'oros-anmalan-0.1.0/oros-anmalan-later.js': 'sha384-b',
  'oros-anmalan-0.1.0/oros-anmalan.bundle.js': 'sha384-c',
};
const release = releaseFrom(integrity);
const draftWith = (script: Partial<Draft['script']>): Draft => ({
  ...firstDraft,
  values: {municipality: 'Åmåls kommun'},
  script: {...firstDraft.script, ...script},
});
const entriesFor = (draft: Draft) => {
  assert.ok(release);
  return zipEntries(draft, release, bytes, bytes('MIT'), draft.script.theme ? bytes('css') : undefined);
};

describe('the zip', () => {
  after(() => rmSync(folder, {recursive: true, force: true}));

  it('counts as everyone does', () => {
    assert.equal(crc32(bytes('123456789')), 0xcbf43926);
    assert.equal(crc32(bytes('')), 0);
  });

  // Its own judge is Python's; where there is none, the bytes below are all that is known.
  const hasPython = spawnSync('python3', ['-c', 'import zipfile']).status === 0;
  it('is whole to another program, names in Swedish too', {skip: !hasPython && 'no python3'}, async () => {
    const path = join(folder, 'x.zip');
    const noise = Uint8Array.from({length: 70_000}, (_, index) => (index * 7919) & 0xff);
    writeFileSync(
      path,
      zip(
        [
          {name: 'LÄS MIG.txt', bytes: bytes('Hej åäö')},
          {name: 'oros/a.js', bytes: noise},
        ],
        when,
      ),
    );
    const script = `import sys, zipfile, json
with zipfile.ZipFile(sys.argv[1]) as z:
    print(json.dumps({"bad": z.testzip(), "names": z.namelist(), "text": z.read("LÄS MIG.txt").decode(), "size": len(z.read("oros/a.js")), "when": z.infolist()[0].date_time}))`;
    const {stdout} = await run('python3', ['-c', script, path]);
    assert.deepEqual(JSON.parse(stdout), {
      bad: null,
      names: ['LÄS MIG.txt', 'oros/a.js'],
      text: 'Hej åäö',
      size: 70_000,
      when: [2026, 11, 26, 18, 30, 2],
    });
  });

  it('begins and ends as a zip does', () => {
    const made = Buffer.from(zip([{name: 'a', bytes: bytes('hej')}], when));
    assert.equal(made.readUInt32LE(0), 0x04034b50);
    const end = made.length - 22;
    assert.equal(made.readUInt32LE(end), 0x06054b50);
    assert.equal(made.readUInt16LE(end + 10), 1);
    assert.equal(made.readUInt32LE(made.readUInt32LE(end + 16)), 0x02014b50);
  });

  it('holds what the tag in it asks for, and no more', () => {
    for (const [script, expected] of [
      [
        {hasIntegrity: true},
        ['oros/oros-anmalan-0.1.0/oros-anmalan.js', 'oros/oros-anmalan-0.1.0/oros-anmalan-later.js'],
      ],
      [{hasIntegrity: false}, ['oros/oros-anmalan.js', 'oros/oros-anmalan-later.js']],
      [{kind: 'bundle', hasIntegrity: true}, ['oros/oros-anmalan-0.1.0/oros-anmalan.bundle.js']],
      [
        {hasIntegrity: false, theme: 'skog.css'},
        ['oros/oros-anmalan.js', 'oros/oros-anmalan-later.js', 'oros/skog.css'],
      ],
    ] as const) {
      const entries = entriesFor(draftWith(script));
      const names = entries.map(({name}) => name);
      assert.deepEqual(names, ['LÄS MIG.txt', 'tagg.txt', 'exempel.html', ...expected, 'oros/LICENSE']);
      const page = new TextDecoder().decode(entries[2]?.bytes);
      const asked = [...page.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, path]) => path);
      assert.ok(asked.length > 0 && asked.every((path) => names.includes(path ?? '')), String(asked));
      assert.match(page, /<title>Orosanmälan – Åmåls kommun<\/title>/);
    }
  });
});

describe('the list of files', () => {
  it('is that of the version, where there is one', () => {
    assert.deepEqual(release, {
      versionFolder: 'oros-anmalan-0.1.0/',
      hashes: {
        'oros-anmalan.js': 'sha384-a',
        'oros-anmalan-later.js': 'sha384-b',
        'oros-anmalan.bundle.js': 'sha384-c',
      },
    });
    const {'oros-anmalan.js': entry, 'oros-anmalan-later.js': later} = integrity;
    const plain = releaseFrom({'oros-anmalan.js': entry, 'oros-anmalan-later.js': later});
    assert.ok(plain);
    assert.equal(plain.versionFolder, '');
    assert.deepEqual(filesOf(plain, 'bundle'), []);
  });

  it('is nothing where it is no such list', () => {
    for (const value of [
      undefined,
      null,
      'x',
      [],
      {},
      {'oros-anmalan.js': 5},
      {'oros-anmalan.js': '"><script>'},
    ]) {
      assert.equal(releaseFrom(value), undefined);
    }
  });

  it('gives the tag its address and its hash', () => {
    assert.deepEqual(scriptFileOf(draftWith({folder: '/o/'}), release), {
      src: '/o/oros-anmalan-0.1.0/oros-anmalan.js',
      integrity: 'sha384-a',
    });
    assert.deepEqual(scriptFileOf(draftWith({hasIntegrity: false}), release), {
      src: '/oros/oros-anmalan.js',
      integrity: undefined,
    });
    assert.deepEqual(scriptFileOf(draftWith({}), undefined), {
      src: '/oros/oros-anmalan.js',
      integrity: undefined,
    });
  });

  it('fits the files that are built, when they are', () => {
    let listed: Record<string, string>;
    try {
      listed = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>;
    } catch {
      return;
    }
    const built = releaseFrom(listed);
    assert.ok(built && filesOf(built, 'module').includes('oros-anmalan-later.js'));
  });
});
