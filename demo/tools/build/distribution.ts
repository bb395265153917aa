/**
 * Last in `npm run build`: the scripts once more in a folder that bears the version and never changes, what a page can hold
 * them to, what editors know of the tag, and the tags to paste.
 */
import {copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {htmlData} from './html-data.js';
import {integrityOf, isScript} from './integrity.js';
import {type Manifest, shippedManifest} from './manifest.js';
import {snippets} from './snippets.js';

const root = new URL('../../../', import.meta.url);
const dist = new URL('dist/', root);

const read = (url: URL): unknown => JSON.parse(readFileSync(url, 'utf8'));
const write = (path: string, value: unknown) =>
  writeFileSync(new URL(path, dist), `${JSON.stringify(value, null, 2)}\n`);

const {version} = read(new URL('package.json', root)) as {version: string};
const folder = `oros-anmalan-${version}/`;
const scripts = readdirSync(dist).filter(isScript).sort();
const integrity = Object.fromEntries(
  scripts.map((script) => [script, integrityOf(readFileSync(new URL(script, dist)))]),
);

mkdirSync(new URL(folder, dist), {recursive: true});
for (const script of scripts) copyFileSync(new URL(script, dist), new URL(folder + script, dist));
const inFolder = Object.entries(integrity).map(([script, hash]) => [folder + script, hash]);
write(`${folder}integrity.json`, integrity);

const manifest = shippedManifest(read(new URL('custom-elements.json', dist)) as Manifest);
write('custom-elements.json', manifest);
write('vscode.html-custom-data.json', htmlData(manifest));
write('integrity.json', {...integrity, ...Object.fromEntries(inFolder)});

for (const {title, tag} of snippets(`/oros/${folder}`, integrity)) console.log(`${title}\n  ${tag}`);
