/** The colours as they are on this page now, against the limits of WCAG 2.2 AA. */
import {colours} from '../styles/tokens.js';
import {edgePairs, textPairs} from './colour-pairs.js';
import {problem, type Problem} from './problem.js';

type Rgb = readonly [red: number, green: number, blue: number];

const channel = (value: number): number => {
  const inGamut = Math.min(1, Math.max(0, value));
  return inGamut <= 0.04045 ? inGamut / 12.92 : ((inGamut + 0.055) / 1.055) ** 2.4;
};

/** Relative luminance (WCAG 2.2). */
const luminance = ([red, green, blue]: Rgb): number =>
  0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);

function contrast(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Every way to write a colour comes out of the browser as `color(srgb r g b)`; see-through ones are no ground to measure on. */
function rgbOf(computed: string): Rgb | undefined {
  const [red, green, blue, alpha = 1] = (/^color\(srgb (.*)\)$/.exec(computed)?.[1] ?? '')
    .split(/[\s/]+/)
    .map((part) => (part === 'none' ? 0 : Number(part)));
  return red === undefined || green === undefined || blue === undefined || alpha < 1
    ? undefined
    : [red, green, blue];
}

interface Palette {
  readonly known: ReadonlyMap<string, Rgb>;
  readonly faults: readonly Problem[];
}

/** What is set from outside is read on the host, and what comes of it inside. */
function palette(host: Element, root: ShadowRoot): Palette {
  const known = new Map<string, Rgb>();
  const faults: Problem[] = [];
  const set = getComputedStyle(host);
  const probe = host.ownerDocument.createElement('span');
  root.append(probe);
  for (const name of Object.keys(colours)) {
    const property = `--oros-${name}`;
    const written = set.getPropertyValue(property).trim();
    if (written !== '' && !CSS.supports('color', written)) {
      faults.push(problem(property, 'unusable', 'This is not a colour: what it paints has none.'));
      continue;
    }
    // By script, which a policy on style attributes lets through.
    probe.style.color = `color-mix(in srgb, var(--_${name}), var(--_${name}))`;
    const found = rgbOf(getComputedStyle(probe).color);
    if (found) known.set(name, found);
    else if (written !== '') {
      faults.push(
        problem(property, 'contrast', 'Use a colour that is not see-through, so that its contrast is known.'),
      );
    }
  }
  probe.remove();
  return {known, faults};
}

/** The worst of each colour's grounds is enough to mend it by. */
function tooFaint(
  known: Palette['known'],
  pairs: Readonly<Record<string, readonly string[]>>,
  limit: number,
  criterion: string,
): Problem[] {
  return Object.entries(pairs).flatMap(([name, grounds]) => {
    const colour = known.get(name);
    const ratios = grounds.flatMap((ground) => {
      const behind = known.get(ground);
      return colour && behind ? [{ground, ratio: contrast(colour, behind)}] : [];
    });
    const [worst] = ratios.sort((a, b) => a.ratio - b.ratio);
    if (!worst || worst.ratio >= limit) return [];
    // Down, or 4.499 would be told as 4.50.
    const told = (Math.floor(worst.ratio * 100) / 100).toFixed(2);
    const message = `--oros-${name} on --oros-${worst.ground} is ${told}:1 now; ${limit}:1 is the least (WCAG ${criterion}).`;
    return [problem(`--oros-${name}`, 'contrast', message)];
  });
}

export function contrastProblems(host: Element, root: ShadowRoot): Problem[] {
  // Then the colours are the person's own.
  if (matchMedia('(forced-colors: active)').matches) return [];
  const {known, faults} = palette(host, root);
  return [...faults, ...tooFaint(known, textPairs, 4.5, '1.4.3'), ...tooFaint(known, edgePairs, 3, '1.4.11')];
}
