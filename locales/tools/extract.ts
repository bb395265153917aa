/**
 * `npm run localize:extract`: what stands in src/text/ → locales/<tag>.xlf, in the order of the source. Translations stay with
 * their ids; one that was edited is marked as made from the Swedish beside it, so that a later change of that Swedish shows.
 */
import {spawnSync} from 'node:child_process';
import {mkdirSync, readFileSync, rmSync} from 'node:fs';
import {translated} from '../../src/text/locales.js';
import {isEdited, markOf, parseUnits, readUnits, writeUnits, type Unit} from './xliff.js';

const found = '.build/locales';

function extracted(): readonly Unit[] {
  rmSync(found, {recursive: true, force: true});
  mkdirSync(found, {recursive: true});
  const {status} = spawnSync(
    process.execPath,
    [
      'node_modules/@lit/localize-tools/bin/lit-localize.js',
      'extract',
      '--config',
      'locales/lit-localize.json',
    ],
    {stdio: ['ignore', 'ignore', 'inherit']},
  );
  if (status !== 0) throw new Error('lit-localize extract failed.');
  return parseUnits(readFileSync(`${found}/en.xlf`, 'utf8'));
}

/** @param before the unit as it stands in the file, perhaps with older Swedish. */
function merged({id, source}: Unit, before: Unit | undefined): Unit {
  if (before?.target === undefined) return {id, source, target: undefined, madeFrom: undefined};
  const {target, madeFrom} = before;
  // Who edited it read the Swedish that stood there.
  return {id, source, target, madeFrom: isEdited(before) ? markOf(before.source, target) : madeFrom};
}

const units = extracted();
for (const {tag} of translated) {
  const before = new Map(readUnits(tag).map((unit) => [unit.id, unit]));
  writeUnits(
    tag,
    units.map((unit) => merged(unit, before.get(unit.id))),
  );
}
console.log(`${units.length} texts. \`npm run translations\` says what is left to do in each language.`);
