/** Nothing is to the left or the right: the same styles hold in Arabic. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const folder = new URL('../../../src/styles/', import.meta.url);

/** Properties and values that name a side, a width or a height of the screen instead of the writing. */
const physical =
  /(?:^|[\s;{])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right|top|bottom)|left|right|top|bottom|(?:min-|max-)?(?:width|height)|border-(?:top|bottom)-(?:left|right)-radius)\s*:|(?:float|clear|text-align|caption-side)\s*:\s*(?:left|right)|letter-spacing|text-transform|font-style\s*:\s*italic/;

describe('the styles', () => {
  for (const name of readdirSync(folder)) {
    it(`${name} is written for both directions and every script`, () => {
      const css = readFileSync(new URL(name, folder), 'utf8').replace(/\/\*[^]*?\*\//g, '');
      const lines = css.split('\n').filter((line) => physical.test(line));
      assert.deepEqual(lines, []);
    });
  }

  it('would be found out', () => {
    for (const line of ['  margin-left: 1em;', '  text-align: right;', '  width: 3em;', 'a { left: 0; }']) {
      assert.match(line, physical);
    }
    for (const line of ['  margin-inline-start: 1em;', '  text-align: start;', '  min-inline-size: 0;']) {
      assert.doesNotMatch(line, physical);
    }
  });
});
