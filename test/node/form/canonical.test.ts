/** What was typed, and what is sent of it. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {canonical, readAs} from '../../../src/form/canonical.js';
import type {Format} from '../../../src/form/formats.js';
import {plain} from '../../../src/form/normalise.js';
import {coordinationNumber, personalNumber} from '../../support/samples.js';

const reads = (format: Format, written: readonly string[], sent: string) => {
  for (const raw of written) {
    it(`${format}: ${JSON.stringify(raw)} is sent as ${sent}`, () => {
      assert.equal(readAs(format, raw), sent);
      assert.equal(canonical(format, raw), sent);
    });
  }
};

const refuses = (format: Format, written: readonly string[]) => {
  for (const raw of written) {
    it(`${format}: ${JSON.stringify(raw)} is not taken, and its words are kept`, () => {
      assert.equal(readAs(format, raw), undefined);
      assert.equal(canonical(format, raw), raw.trim());
    });
  }
};

const arabic = (digits: string) =>
  digits.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
const persian = (digits: string) =>
  digits.replace(/\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit)));

describe('a personal number', () => {
  const child = personalNumber('2015-03-12');
  reads(
    'personal-number',
    [
      child,
      `${child.slice(0, 8)}-${child.slice(8)}`,
      child.slice(2),
      `${child.slice(2, 8)}-${child.slice(8)}`,
      ` ${child.slice(0, 4)} ${child.slice(4, 6)} ${child.slice(6, 8)} - ${child.slice(8)} `,
      `${child.slice(0, 8)}\u2013${child.slice(8)}`,
      `${child.slice(0, 8)}\u2212${child.slice(8)}`,
      `\u200f${child.slice(0, 8)}-${child.slice(8)}\u200e`,
      `\u2067${child}\u2069`,
      `${child.slice(0, 8)}\u00a0${child.slice(8)}`,
      arabic(child),
      `${arabic(child.slice(0, 8))}-${arabic(child.slice(8))}`,
      persian(child.slice(2)),
    ],
    child,
  );

  const [before1930, old] = [personalNumber('1925-06-01'), personalNumber('1920-06-01')];
  reads('personal-number', [before1930, `${before1930.slice(2, 8)}+${before1930.slice(8)}`], before1930);
  reads('personal-number', [`${old.slice(0, 8)}+${old.slice(8)}`], old);

  const coordination = coordinationNumber('2015-03-12');
  reads(
    'personal-number',
    [coordination, coordination.slice(2), `${coordination.slice(2, 8)}-${coordination.slice(8)}`],
    coordination,
  );

  const wrongCheckDigit = child.slice(0, -1) + String((Number(child.at(-1)) + 1) % 10);
  refuses('personal-number', [
    wrongCheckDigit,
    `${child.slice(0, 8)}-xxxx`,
    child.slice(0, 8),
    `${child}0`,
    `${child} Kim`,
    personalNumber('2015-02-30'),
    personalNumber('2015-13-01'),
    '20150312-0000',
    '000000-0000',
    'vet inte',
    '\u200e',
  ]);

  it('of nothing is nothing', () => assert.equal(canonical('personal-number', '  '), ''));
});

describe('a date', () => {
  reads(
    'date',
    [
      '2015-03-12',
      '20150312',
      '2015 3 12',
      '2015/03/12',
      '2015.3.12',
      ' 2015-3-12 ',
      '2015\u201303\u201312',
      '\u200f٢٠١٥-٠٣-١٢',
      '۲۰۱۵/۳/۱۲',
    ],
    '2015-03-12',
  );
  reads('date', ['2024-02-29'], '2024-02-29');
  refuses('date', [
    '2015-02-29',
    '2015-13-01',
    '2015-00-10',
    '2015-04-31',
    '2015-04-00',
    '12/3 2015',
    '15-03-12',
    '150312',
    '2015',
    '2015-03',
    '12 mars 2015',
    '2015-03-12 10:00',
    '-2015-03-12',
  ]);
  // 2015-01-12 or 2015-11-02: nobody can know, so nobody guesses.
  refuses('date', ['2015112', '201531']);
});

describe('a phone number', () => {
  for (const number of [
    '070-123 45 67',
    '+46 70 123 45 67',
    '0046701234567',
    '(0512) 310 00',
    '0512/310.00',
    '112 112',
  ]) {
    reads('phone', [number], number);
  }
  reads('phone', ['٠٧٠-١٢٣ ٤٥ ٦٧', '\u200e070\u2011123\u00a045  67\u202c'], '070-123 45 67');
  refuses('phone', [
    '112',
    'ring inte',
    '070-12 ring',
    '+',
    '---',
    '1234567890123456',
    '070+123456',
    '\u200f',
  ]);
});

describe('an e-mail address', () => {
  for (const address of ['namn@example.se', 'åsa.öberg+x@sub.example.se', 'a@b.c'])
    reads('email', [address], address);
  reads('email', [' namn@example.se ', '\u200enamn@example.se\u200f'], 'namn@example.se');
  refuses('email', [
    'namn',
    'namn@',
    '@example.se',
    'namn@example',
    'na mn@example.se',
    'a@@example.se',
    'namn@example.',
  ]);
});

describe('free text', () => {
  for (const format of ['short', 'medium', 'long'] as const) {
    it(`${format}: is sent in its own words, but for white space at the ends`, () => {
      const words = 'Rad ett\n\n  rad – två, ١٢٣ \u200fعربي\u200e';
      assert.equal(canonical(format, ` \n${words}\n `), words);
      assert.equal(readAs(format, words), words);
    });
  }
});

describe('what keyboards and copied text add', () => {
  it('becomes plain', () => {
    assert.equal(plain('\u202b٠١٢٣٤٥٦٧٨٩\u202c'), '0123456789');
    assert.equal(plain('۰۱۲۳۴۵۶۷۸۹'), '0123456789');
    assert.equal(plain('a\u00a0\t\n b'), 'a b');
    assert.equal(plain('1\u20102\u20113\u20124\u20135\u20146\u20157\u22128'), '1-2-3-4-5-6-7-8');
    assert.equal(plain('\u200e\u200f\u061c\u202a\u202e\u2066\u2069'), '');
  });

  it('stays as it is where it is plain already', () => assert.equal(plain('Åsa 070-1'), 'Åsa 070-1'));
});
