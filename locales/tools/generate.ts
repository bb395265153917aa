/** `npm run localize:build`: locales/<tag>.xlf → src/generated/, which the element loads. What is not translated is left out. */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {translated} from '../../src/text/locales.js';
import {keyOf} from '../../src/text/text-key.js';
import {isCitation, placeholdersOf, readUnits, textOf} from './xliff.js';

const folder = 'src/generated/locales';

/** Untouched where it is the same: the build asks what is newer than it. */
function write(name: string, code: string): void {
  const path = `${folder}/${name}.ts`;
  const text = `/** Made by \`npm run localize:build\` from locales/. */\n${code}\n`;
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}

const json = (entries: readonly (readonly [string, unknown])[]): string =>
  JSON.stringify(Object.fromEntries(entries), null, 1);

const keyOfSource = (source: string): string => keyOf(textOf(source).split(/\$\{\d+\}/));

/** The same Swedish is the same text; other Swedish must never be. */
function refuseCollisions(sources: readonly string[]): void {
  const texts = new Map<string, string>();
  for (const source of sources) {
    const key = keyOfSource(source);
    const text = textOf(source);
    const other = texts.get(key) ?? text;
    if (other !== text) throw new Error(`Two texts have one key; reword one of them:\n${other}\n${text}`);
    texts.set(key, text);
  }
}

const all = readUnits('en');
refuseCollisions(all.map(({source}) => source));
mkdirSync(folder, {recursive: true});
for (const {tag} of translated) {
  const texts = readUnits(tag).flatMap(({source, target}) =>
    target === undefined ? [] : [[keyOfSource(source), textOf(target)] as const],
  );
  write(tag, `export const messages: Readonly<Record<string, string>> = ${json(texts)};`);
}

/** In order: `r` for a value that must stand in the text, `o` for one that may. */
const valuesOf = (source: string): string =>
  placeholdersOf(source)
    .toSorted((a, b) => a.index - b.index)
    .map((one) => (isCitation(one) ? 'o' : 'r'))
    .join('');

const keys = all.map(({id, source}) => [id, `${keyOfSource(source)} ${valuesOf(source)}`.trim()] as const);
write(
  'keys',
  `/** Id of every text → its key, and a letter for each value in it: r must stand in it, o may. */
export const keys: Readonly<Record<string, string>> = ${json(keys)};`,
);
