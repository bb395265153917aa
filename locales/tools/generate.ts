/** `npm run localize:build`: locales/<tag>.xlf → src/generated/, which the element loads. What is not translated is left out. */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {translated} from '../../src/text/locales.js';
import {placeholdersOf, readUnits, textOf} from './xliff.js';

const folder = 'src/generated/locales';

/** Untouched where it is the same: the build asks what is newer than it. */
function write(name: string, code: string): void {
  const path = `${folder}/${name}.ts`;
  const text = `/** Made by \`npm run localize:build\` from locales/. */\n${code}\n`;
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}

const json = (entries: readonly (readonly [string, unknown])[]): string =>
  JSON.stringify(Object.fromEntries(entries), null, 1);

mkdirSync(folder, {recursive: true});
for (const {tag} of translated) {
  const texts = readUnits(tag).flatMap(({id, target}) =>
    target === undefined ? [] : [[id, textOf(target)] as const],
  );
  write(tag, `export const messages: Readonly<Record<string, string>> = ${json(texts)};`);
}

const counts = readUnits('en').map(({id, source}) => [id, placeholdersOf(source).length] as const);
write(
  'keys',
  `/** Every text there is, and how many values stand in it. */\nexport const keys: Readonly<Record<string, number>> = ${json(counts)};`,
);
