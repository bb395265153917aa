/** What is in dist/ for those who embed: each script held to its hash, the manifest whole, the bundle alone. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Script} from 'node:vm';
import {integrityOf, isScript} from '../../../demo/tools/build/integrity.js';
import {elementIn, type Manifest} from '../../../demo/tools/build/manifest.js';
import {snippets} from '../../../demo/tools/build/snippets.js';
import {attributeNames} from '../../../src/config/config.js';
import {version} from '../../../src/version.js';

const text = (path: string) => readFileSync(path, 'utf8');
const json = (path: string): unknown => JSON.parse(text(path));
const sourcesIn = (folder: string) =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.ts'))
    .map((name) => text(`${folder}/${name}`))
    .join('\n');
const found = (source: string, pattern: RegExp) => [...source.matchAll(pattern)].map(([, name = '']) => name);
const names = (list: readonly {readonly name: string}[] = []) => list.map(({name}) => name).sort();
const unique = (list: readonly string[]) => [...new Set(list)].sort();

const integrity = json('dist/integrity.json') as Record<string, string>;
const scripts = readdirSync('dist').filter(isScript);
const folder = `oros-anmalan-${version}`;
const bundle = text('dist/oros-anmalan.bundle.js');
const described = elementIn(json('dist/custom-elements.json') as Manifest);
const readme = text('README.md');
const attributes = [...attributeNames, 'lang'].sort();

describe('the scripts', () => {
  it('have the version of the package', () => {
    assert.equal((json('package.json') as {version: string}).version, version);
    assert.ok(text('dist/oros-anmalan.js').includes(version));
    assert.ok(bundle.includes(version));
  });

  it('have each its hash, also in the folder that bears the version, where the same files stand', () => {
    assert.ok(scripts.length >= 9, scripts.join());
    assert.deepEqual(readdirSync(`dist/${folder}`).filter(isScript), scripts);
    const files = scripts.flatMap((name) => [name, `${folder}/${name}`]);
    assert.deepEqual(Object.keys(integrity).sort(), files.sort());
    for (const file of files) assert.equal(integrity[file], integrityOf(readFileSync(`dist/${file}`)), file);
    const own = json(`dist/${folder}/integrity.json`) as Record<string, string>;
    assert.deepEqual(own, Object.fromEntries(scripts.map((name) => [name, integrity[name]])));
  });

  it('are pasted with the hash of what is fetched', () => {
    const tags = snippets(`/oros/${folder}/`, integrity).map(({tag}) => tag);
    assert.equal(tags.length, 2);
    for (const tag of tags) {
      const [, file = '', hash = ''] =
        /src="\/oros\/([^"]+)" integrity="([^"]+)" crossorigin/.exec(tag) ?? [];
      assert.equal(hash, integrityOf(readFileSync(`dist/${file}`)), tag);
    }
  });
});

describe('files of different builds', () => {
  it('are not used together', async () => {
    for (const file of ['oros-anmalan-later.js', 'oros-anmalan-languages.js']) {
      const {open} = (await import(new URL(`../../../dist/${file}`, import.meta.url).href)) as {
        open: (entry: object) => unknown;
      };
      assert.throws(() => open({}), /Files of different builds/, file);
    }
  });
});

describe('the bundle', () => {
  it('is one classic script that asks for nothing else, in letters of every encoding', () => {
    assert.doesNotThrow(() => new Script(bundle));
    assert.doesNotMatch(bundle, /\bimport\s*\(|\bimport\.meta\b|^export\b/m);
    assert.equal(/[\u0080-\uffff]/.exec(bundle), null);
    assert.match(
      bundle.replace(/^(?:\/\*[^]*?\*\/|\s)*/, ''),
      /^(?:!|\()function\s*\(\)\s*\{\s*["']use strict["']/,
    );
  });

  it('holds every language, encryption and what comes later', () => {
    const ascii = (words: string) =>
      words.replace(/[^ -~]/g, (letter) => `\\u0${letter.charCodeAt(0).toString(16)}`);
    for (const words of [
      'Continue',
      'Jatka',
      ascii('متابعة'),
      'ECDH-ES+A256KW',
      'oros-report+jwe',
      'Viktigt f',
    ]) {
      assert.ok(bundle.includes(words), words);
    }
  });
});

describe('custom-elements.json', () => {
  const [views, styles] = [sourcesIn('src/views'), sourcesIn('src/styles')];

  it('has every attribute with its property', () => {
    assert.deepEqual(names(described.attributes), attributes);
    for (const {name, fieldName, description} of described.attributes ?? []) {
      assert.ok(description, name);
      // HTML's own.
      if (name === 'lang') continue;
      const member = described.members?.find((one) => one.name === fieldName);
      assert.equal(member?.attribute, name);
    }
  });

  it('has every event, slot and part that there is', () => {
    const events = found(text('src/events.ts'), /'(oros-[\w-]+)':/g);
    assert.deepEqual(names(described.events), unique(events));
    const slots = found(views, /<slot(?: name="([\w-]+)")?[\s>]/g);
    assert.deepEqual(names(described.slots), unique(['', ...slots]));
    const parts = [...found(views, /part="([\w ]+)"/g), ...found(views, /part: '([\w ]+)'/g)];
    const inSlot = parts.flatMap((part) => part.split(' '));
    for (const part of unique(inSlot)) assert.ok(names(described.cssParts).includes(part), part);
  });

  it('has every custom property that is read', async () => {
    const {colours} = (await import('../../../src/styles/tokens.js')) as {colours: object};
    const read = [
      ...found(styles, /var\((--oros-[a-z-]+)/g),
      ...Object.keys(colours).map((name) => `--oros-${name}`),
    ];
    assert.deepEqual(names(described.cssProperties), unique(read.filter((name) => name !== '--oros-')));
  });

  it('says no more than the README does', () => {
    const said = [
      ...names(described.events),
      ...names(described.cssParts),
      ...names(described.cssProperties),
    ];
    for (const name of said) assert.ok(readme.includes(`\`${name}\``), name);
  });

  it('tells nothing of what is inside', () => {
    const members = names(described.members);
    for (const name of ['render', 'update', 'createRenderRoot', 'reportProblems', 'properties', 'styles']) {
      assert.ok(!members.includes(name), name);
    }
    assert.doesNotMatch(members.join(), /#/);
    for (const name of ['municipality', 'phoneHours', 'texts', 'locales', 'config', 'version']) {
      assert.ok(members.includes(name), name);
    }
  });
});

describe('vscode.html-custom-data.json', () => {
  it('offers every attribute, and the words that one may have', () => {
    const {tags} = json('dist/vscode.html-custom-data.json') as {
      tags: {name: string; attributes: {name: string; description: string; values?: {name: string}[]}[]}[];
    };
    assert.deepEqual(names(tags), ['oros-anmalan']);
    const [tag] = tags;
    assert.deepEqual(names(tag?.attributes), attributes);
    const mode = tag?.attributes.find(({name}) => name === 'mode');
    assert.deepEqual(mode?.values, [{name: 'live'}, {name: 'test'}, {name: 'preview'}]);
  });
});
