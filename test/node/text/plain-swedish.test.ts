/** The words are short and easy, and nothing says what was law yesterday, or never was. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {cellName, cells, filledCell} from '../../support/cells.js';
import {lix} from '../../support/lix/lix.js';
import {wordsIn} from '../../support/words-in.js';

/** What a page may not say. */
const wrong =
  /14 kap\. 1 §|14 kapitlet|missbruk|Integritetsmyndigheten|24 timmar|gallras efter (?:5|fem) år/i;

const filesIn = (folder: URL): readonly URL[] =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && /\.(?:ts|html|md)$/.test(entry.name))
    .map(({parentPath, name}) => new URL(`${parentPath}/${name}`, 'file:'));

describe('the words of the form', () => {
  for (const cell of cells) {
    it(`are easy for ${cellName(cell)}`, () => {
      const value = lix(wordsIn(filledCell(cell)));
      assert.ok(value <= 30, `LIX ${value.toFixed(1)}`);
    });
  }

  it('say nothing in code, text or demo that is not law today', () => {
    for (const name of ['src', 'demo']) {
      for (const file of filesIn(new URL(`../../../${name}/`, import.meta.url))) {
        assert.doesNotMatch(readFileSync(file, 'utf8'), wrong, file.pathname);
      }
    }
  });
});
