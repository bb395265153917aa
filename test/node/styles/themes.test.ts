/** The ready themes: every pair of colours that meets, at our own limits, in light and in dark, with what they leave as it is. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {edgePairs, textPairs} from '../../../src/check/colour-pairs.js';
import {colours} from '../../../src/styles/tokens.js';
import {contrast} from './wcag.js';

const folder = new URL('../../../demo/themes/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');

interface Theme {
  readonly file: string;
  readonly name: string;
  readonly description: string;
}
const themes = JSON.parse(read('themes.json')) as readonly Theme[];

/** What can be set that is no colour. */
const measures = ['font', 'heading-font', 'font-size', 'gap', 'measure', 'radius', 'exit-offset'];

/** As a browser without light-dark() reads it, and as the others do. */
function valuesIn(css: string) {
  const [plain = '', schemes = ''] = css.split('@supports (color: light-dark(red, red))');
  const declared = (text: string) =>
    new Map([...text.matchAll(/--oros-([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!]));
  return {plain: declared(plain), schemes: declared(schemes)};
}

describe('the ready themes', () => {
  it('are those that are listed, each with a name and a word about it', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.css'));
    assert.deepEqual(themes.map(({file}) => file).sort(), files.sort());
    assert.equal(themes.length, 3);
    for (const {name, description} of themes) assert.ok(name && description);
  });

  for (const {file} of themes) {
    const {plain, schemes} = valuesIn(read(file));
    const ownColours = [...plain.keys()].filter((name) => !measures.includes(name));

    it(`${file} sets what exists, and each colour for light, dark and older browsers`, () => {
      for (const name of ownColours) assert.ok(colours[name], name);
      assert.deepEqual([...schemes.keys()], ownColours);
      for (const name of ownColours) {
        const [, light] = /^light-dark\((#\w{6}), #\w{6}\)$/.exec(schemes.get(name) ?? '') ?? [];
        assert.equal(light, plain.get(name), name);
      }
    });

    for (const [index, scheme] of ['light', 'dark'].entries()) {
      const colourOf = (name: string): string =>
        schemes.get(name)?.match(/#\w{6}/g)?.[index] ?? colours[name]?.[index] ?? assert.fail(name);
      for (const [pairs, limit] of [
        [textPairs, 7],
        [edgePairs, 3],
      ] as const) {
        it(`${file}, ${scheme}: ${limit}:1 or more for ${Object.keys(pairs).join(', ')}`, () => {
          for (const [name, grounds] of Object.entries(pairs)) {
            for (const ground of grounds) {
              const ratio = contrast(colourOf(name), colourOf(ground));
              assert.ok(ratio >= limit, `${name} on ${ground} is only ${ratio.toFixed(2)}:1`);
            }
          }
        });
      }
    }
  }
});
