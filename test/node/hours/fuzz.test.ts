import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseHours} from '../../../src/hours/parse-hours.js';
import {hoursStatus} from '../../../src/hours/status.js';
import {seed} from '../../support/seeded.js';
import {chance, kiruna, vara} from './support.js';

const strings = 100_000;

const valid = [
  ...[
    vara.form,
    vara.phone,
    kiruna,
    '24/7',
    'PH -1 day 08:00-14:00',
    'Jun 15-Aug 15 Mo-Fr 09:00-12:00; 2026 Dec 24-2027 Jan 1 off',
  ],
  'mån–tors 8.30–12, 13–16; fre 8.30–15; dag före röd dag 8.30–14; röd dag stängt; lunchstängt 12–13',
  'Måndag-torsdag, klockan: 8.30-16.00\nFredag klockan: 8.30-15.00\nStängt 24 december samt 15 juni till 15 aug. 2026',
];
const pieces = [
  ...'Mo Fr mån tors söndagar vardagar PH helgfria röd dag före öppet stängt off lunch kl. och samt till dygnet runt'.split(
    ' ',
  ),
  ...'dec juni 2026 24 8 8.30 08:30 24:00 25:99 - – , ; : . ( ) + / \n'.split(' '),
  ...[
    '\u00a0',
    '\u200b',
    '\t',
    '\r\n',
    'ſ',
    'İ',
    'ß',
    'a\u030a',
    '\u030a',
    '😀',
    '\ud83d',
    '\0',
    '\\',
    '<b>',
    '__proto__',
    '٨',
    '０',
  ],
  ...[
    ' '.repeat(200),
    '\n'.repeat(200),
    '9'.repeat(200),
    'dag '.repeat(50),
    'mån,'.repeat(50),
    '8-12,'.repeat(50),
    '24,'.repeat(50),
  ],
];

/** Pieces in a row, a valid text with some of it gone, doubled or replaced, or code units of any kind. */
function someText(random: () => number): string {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const kind = random();
  if (kind < 0.35)
    return Array.from({length: 1 + random() * 12}, () => pick(pieces)).join(random() < 0.5 ? ' ' : '');
  if (kind < 0.45)
    return String.fromCharCode(...Array.from({length: random() * 40}, () => random() ** 4 * 65_536));
  let text = pick(valid);
  for (let times = random() * 4; times > 1; times--) {
    const from = Math.floor(random() * text.length);
    const to = from + Math.floor(random() * 8);
    text =
      text.slice(0, from) + (random() < 0.6 ? pick(pieces) : text.slice(from, to).repeat(2)) + text.slice(to);
  }
  return text;
}

describe(`any text whatever (SEED=${seed})`, () => {
  it('is a schedule, or a problem with a place inside the text; never a throw, never a hang', (context) => {
    const random = chance(seed);
    const instant = new Date('2026-05-13T14:45:00Z');
    let read = 0;
    const slow: string[] = [];
    for (let count = 0; count < strings; count++) {
      const text = someText(random);
      const started = performance.now();
      const {schedule, problem} = parseHours(text);
      // Whoever else has the processor must not be taken for a hang: a slow text is read once more.
      if (performance.now() - started > 50) slow.push(text);
      const shown = JSON.stringify(text);
      assert.equal(schedule === undefined, problem !== undefined, shown);
      if (problem) {
        const {position, length, expected} = problem;
        assert.ok(Number.isInteger(position) && position >= 0 && length >= 0 && expected, shown);
        assert.ok(position + length <= text.normalize().length, `${shown}: ${position}, ${length}`);
        // Only a text of nothing but words that mean nothing has a problem of no length.
        assert.ok(length > 0 || /^(?:[\s():]|(?:kl|klockan|från|mellan|på|för)\.?)*$/i.test(text), shown);
      } else {
        read++;
        for (const {intervals} of schedule)
          for (const [from, to] of intervals)
            assert.ok(from >= 0 && from < 1440 && to > from && to <= 2880, shown);
        if (read % 20 === 0) assert.equal(typeof hoursStatus(schedule, instant).open, 'boolean', shown);
      }
    }
    context.diagnostic(`${strings} texts, ${read} of them read; ${slow.length} of them slow by chance`);
    assert.ok(read > strings / 50, 'the texts are too wild to test anything');
    for (const text of slow) {
      const times = [1, 2, 3].map(() => {
        const started = performance.now();
        parseHours(text);
        return performance.now() - started;
      });
      assert.ok(Math.min(...times) < 50, `${JSON.stringify(text)} takes too long`);
    }
  });
});
