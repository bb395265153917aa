/** Every pair of colours that meets on the screen, in light and in dark, against the limits of WCAG 2.2 and our own. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {edgePairs, textPairs} from '../../../src/check/colour-pairs.js';
import {styles} from '../../../src/styles/index.js';
import {colours} from '../../../src/styles/tokens.js';
import {contrast} from './wcag.js';

/** Our own aim for text (WCAG 1.4.6, AAA); 4.5 is the law. */
const textLimit = 7;
/** Edges, marks and focus (WCAG 1.4.11). */
const edgeLimit = 3;

const schemes = ['light', 'dark'] as const;

function colourOf(name: string, scheme: (typeof schemes)[number]): string {
  const found = colours[name];
  assert.ok(found, `no colour is called ${name}`);
  return found[schemes.indexOf(scheme)]!;
}

/** What is not a colour. */
const measures = ['exit-offset', 'font', 'font-size', 'gap', 'heading-font', 'measure', 'radius'];

const css = styles.map(({cssText}) => cssText).join('\n');

describe('contrast', () => {
  it('black on white is 21:1', () => assert.equal(contrast('#000000', '#ffffff'), 21));

  for (const scheme of schemes) {
    for (const [pairs, limit] of [
      [textPairs, textLimit],
      [edgePairs, edgeLimit],
    ] as const) {
      for (const [name, grounds] of Object.entries(pairs)) {
        for (const ground of grounds) {
          it(`${scheme}: ${name} on ${ground} is ${limit}:1 or more`, (test) => {
            const ratio = contrast(colourOf(name, scheme), colourOf(ground, scheme));
            test.diagnostic(`${ratio.toFixed(2)}:1`);
            assert.ok(ratio >= limit, `only ${ratio.toFixed(2)}:1`);
          });
        }
      }
    }
  }
});

describe('focus', () => {
  for (const scheme of schemes) {
    it(`${scheme}: whatever the ground, one of the two rings is 3:1 to it`, () => {
      const between = contrast(colourOf('focus', scheme), colourOf('focus-ring', scheme));
      assert.ok(between >= edgeLimit ** 2, `only ${between.toFixed(2)}:1 between them`);
    });
  }
});

describe('colours', () => {
  it('are all named: nothing is drawn in a colour that these tests do not know', () => {
    const rules = css.replace(/--_[\w-]+:[^;]*;/g, '');
    assert.deepEqual(rules.match(/#[\da-f]{3,8}\b|\b(rgb|hsl|oklch|color)a?\(/gi) ?? [], []);
  });

  it('are all used, and none is used that has no default', () => {
    const used = new Set([...css.matchAll(/var\(--_([\w-]+)/g)].map(([, name]) => name));
    assert.deepEqual([...used].sort(), [...Object.keys(colours), ...measures].sort());
  });

  it('can each be set by the page, in light and in dark', () => {
    for (const [name, [light, dark]] of Object.entries(colours)) {
      assert.ok(css.includes(`--_${name}:var(--oros-${name},${light});`), name);
      assert.ok(css.includes(`--_${name}:var(--oros-${name},light-dark(${light},${dark}));`), name);
    }
  });
});
