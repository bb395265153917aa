/** Every pair of colours that meets on the screen, in light and in dark, against the limits of WCAG 2.2 and our own. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {styles} from '../../../src/styles/index.js';
import {colours} from '../../../src/styles/tokens.js';

/** Our own aim for text (WCAG 1.4.6, AAA); 4.5 is the law. */
const textLimit = 7;
/** Edges, marks and focus (WCAG 1.4.11). */
const edgeLimit = 3;

/** Text → what it stands on. */
const texts: Readonly<Record<string, readonly string[]>> = {
  ink: ['surface', 'surface-raised', 'accent-soft', 'danger-soft', 'warning-soft'],
  'ink-muted': ['surface'],
  accent: ['surface', 'surface-raised'],
  'accent-strong': ['surface', 'surface-raised', 'accent-soft'],
  'accent-ink': ['accent', 'accent-strong'],
  danger: ['surface', 'surface-raised', 'danger-soft'],
};

/** What is drawn → what it must stand out from. `line-soft` only parts what white space parts already. */
const edges: Readonly<Record<string, readonly string[]>> = {
  line: ['surface', 'accent-soft'],
  ink: ['surface'],
  accent: ['surface', 'surface-raised', 'accent-soft', 'line-soft'],
  'accent-ink': ['accent'],
  danger: ['surface', 'surface-raised'],
  'warning-line': ['surface', 'warning-soft'],
  success: ['surface'],
  focus: ['surface', 'surface-raised'],
};

const schemes = ['light', 'dark'] as const;

const channel = (hex: string): number => {
  const value = Number.parseInt(hex, 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [, red, green, blue] = /^#(..)(..)(..)$/.exec(colour) ?? [];
  assert.ok(red && green && blue, `${colour} is not six hexadecimal digits`);
  return 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

function colourOf(name: string, scheme: (typeof schemes)[number]): string {
  const found = colours[name];
  assert.ok(found, `no colour is called ${name}`);
  return found[schemes.indexOf(scheme)]!;
}

const css = styles.map(({cssText}) => cssText).join('\n');

describe('contrast', () => {
  it('black on white is 21:1', () => assert.equal(contrast('#000000', '#ffffff'), 21));

  for (const scheme of schemes) {
    for (const [pairs, limit] of [
      [texts, textLimit],
      [edges, edgeLimit],
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
    assert.deepEqual([...used].sort(), [...Object.keys(colours), 'exit-offset', 'font', 'radius'].sort());
  });

  it('can each be set by the page, in light and in dark', () => {
    for (const [name, [light, dark]] of Object.entries(colours)) {
      assert.ok(css.includes(`--_${name}:var(--oros-${name},${light});`), name);
      assert.ok(css.includes(`--_${name}:var(--oros-${name},light-dark(${light},${dark}));`), name);
    }
  });
});
