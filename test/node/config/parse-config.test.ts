/** Every attribute: left out, well written, and broken. Nothing throws, and no value is ever echoed. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  attributeNames,
  type AttributeName,
  type Attributes,
  type Config,
} from '../../../src/config/config.js';
import {parseConfig} from '../../../src/config/parse-config.js';
import {attributes as wellWritten, page} from '../../support/samples.js';

const parsed = (changes: Attributes = {}) => parseConfig({...wellWritten, ...changes}, page);
const told = (changes: Attributes) =>
  parsed(changes).problems.map(({attribute, code}) => `${attribute}: ${code}`);

/** What only this property of the configuration becomes. */
const becomes = (key: keyof Config, attribute: AttributeName, value: string | null, expected: unknown) => {
  const {config, problems} = parsed({[attribute]: value});
  assert.deepEqual(config[key], expected);
  return problems;
};

interface Row {
  readonly key: keyof Config;
  readonly fallback: unknown;
  readonly good: readonly [string, unknown][];
  /** Falls back, and is told. */
  readonly broken?: readonly string[];
}

const text = (key: keyof Config): Row => ({
  key,
  fallback: undefined,
  good: [
    ['Ett värde', 'Ett värde'],
    ['  <b>inte märkning</b> ', '<b>inte märkning</b>'],
    ['   ', undefined],
  ],
});
/** What the hours mean is tested in test/node/hours; here, that what cannot be read is kept as written. */
const hours = (key: keyof Config): Row => ({key, fallback: undefined, good: [['   ', undefined]]});
const choice = (key: keyof Config, fallback: unknown, ...values: readonly string[]): Row => ({
  key,
  fallback,
  good: values.flatMap((value) => [
    [value, value],
    [value.toUpperCase(), value],
  ]),
  broken: ['något', `${values[0]!} ${values[1]!}`, '__proto__', 'constructor'],
});
const webAddress = (key: keyof Config, fallback: unknown): Row => ({
  key,
  fallback,
  good: [
    ['https://example.se/a?b=c', 'https://example.se/a?b=c'],
    ['/om', 'https://www.example.se/om'],
    ['http://example.se', 'http://example.se/'],
  ],
  broken: [
    'javascript:alert(1)',
    ' JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'mailto:a@b.se',
    'https://',
    'blob:https://a/b',
  ],
});

/** Encryption is in encryption.test.ts: what is broken there has no default. */
type Apart = 'endpoint' | 'encryption-key' | 'encryption-key-thumbprint';

const rows: Readonly<Record<Exclude<AttributeName, Apart>, Row>> = {
  municipality: text('municipality'),
  phone: {
    key: 'phone',
    fallback: undefined,
    good: [
      ['0512-310 00', '0512-310 00'],
      ['   ', undefined],
    ],
    broken: ['växeln'],
  },
  'phone-hours': hours('phoneHours'),
  'form-hours': hours('formHours'),
  'emergency-number': {
    key: 'emergencyNumber',
    fallback: '112',
    good: [
      ['113', '113'],
      [' ', '112'],
    ],
    broken: ['hej'],
  },
  'after-hours-phone': {
    key: 'afterHoursPhones',
    fallback: [],
    good: [['0500-49 74 21, 0500-49 74 22,', ['0500-49 74 21', '0500-49 74 22']]],
  },
  'after-hours-phone-hours': hours('afterHoursPhoneHours'),
  variants: {
    key: 'variants',
    fallback: ['child', 'adult', 'older', 'addiction'],
    good: [
      ['child', ['child']],
      ['older  child', ['child', 'older']],
      ['adult,child', ['child', 'adult']],
      ['child child', ['child']],
    ],
    broken: ['barn', 'Child', '__proto__'],
  },
  'child-age-limit': {
    key: 'childAgeLimit',
    fallback: 18,
    good: [
      ['18', 18],
      ['21', 21],
    ],
    broken: ['20', '18.0', 'arton', '-21'],
  },
  anonymous: choice('anonymous', 'allowed', 'allowed', 'phone-only', 'off'),
  controller: text('controller'),
  'dpo-contact': text('dpoContact'),
  'privacy-url': webAddress('privacyUrl', undefined),
  'buffer-retention': text('bufferRetention'),
  'ip-note': text('ipNote'),
  'third-country': text('thirdCountry'),
  districts: {
    key: 'districts',
    fallback: [],
    good: [
      ['Norr, Söder', [{name: 'Norr'}, {name: 'Söder'}]],
      ['[{"name": "Norr", "phone": "08-1"}]', [{name: 'Norr', phone: '08-1'}]],
    ],
    broken: ['[', '[{"name": ""}]', '["Norr"]', '[{"phone": "08-1"}]', '[null]', '[{"name": 1}]'],
  },
  'postal-address': text('postalAddress'),
  'visiting-address': text('visitingAddress'),
  fax: text('fax'),
  languages: {key: 'languages', fallback: ['sv', 'en'], good: [['sv en, ar', ['sv', 'en', 'ar']]]},
  'heading-level': {
    key: 'headingLevel',
    fallback: 2,
    good: [
      ['1', 1],
      ['4', 4],
    ],
    broken: ['0', '5', 'h2', '2.5', '02'],
  },
  'exit-url': webAddress('exitUrl', 'https://www.smhi.se/'),
  'exit-shortcut': choice('exitShortcut', 'on', 'on', 'off'),
  mode: choice('mode', 'live', 'live', 'test', 'preview'),
  format: {key: 'format', fallback: 'json', good: [['json', 'json']], broken: ['xml']},
  acknowledgement: choice('acknowledgement', 'json', 'json', 'status'),
  credentials: {
    key: 'credentials',
    fallback: 'omit',
    good: [['omit', 'omit']],
    broken: ['yes', 'included'],
  },
  'csrf-header': {
    key: 'csrfHeader',
    fallback: undefined,
    good: [[' X-CSRF-Token ', 'X-CSRF-Token']],
    broken: ['X CSRF', 'X-CSRF:', 'X-\nCSRF', 'Å', '<b>'],
  },
  'csrf-token': {key: 'csrfToken', fallback: undefined, good: [[' ', undefined]]},
};

describe('a page with all that is needed', () => {
  it('has no problem', () => assert.deepEqual(parsed().problems, []));
});

for (const [name, {key, fallback, good, broken = []}] of Object.entries(rows)) {
  const attribute = name as AttributeName;
  const isNeeded = ['municipality', 'phone', 'controller', 'dpo-contact'].includes(name);
  describe(`the attribute ${name}`, () => {
    it('has a default', () => {
      for (const left of [null, '', '  ']) {
        const problems = becomes(key, attribute, left, fallback);
        assert.deepEqual(
          problems.map(({code}) => code),
          isNeeded ? ['missing'] : [],
        );
      }
    });

    for (const [value, expected] of good) {
      it(`takes ${JSON.stringify(value)}`, () => {
        const problems = becomes(key, attribute, value, expected);
        if (expected !== undefined) assert.deepEqual(problems, []);
      });
    }

    for (const value of broken) {
      it(`falls back from ${JSON.stringify(value)}, and says so once`, () => {
        const problems = becomes(key, attribute, value, fallback);
        assert.deepEqual(
          problems.map((problem) => problem.attribute),
          [name],
        );
        assert.ok(['unknown-value', 'unusable'].includes(problems[0]!.code));
      });
    }
  });
}

describe('an empty tag', () => {
  it('still gives a configuration, and names what is missing', () => {
    const {config, problems} = parseConfig({}, '');
    assert.equal(config.endpoint, undefined);
    assert.equal(config.emergencyNumber, '112');
    assert.deepEqual(
      problems.map(({attribute, code}) => `${attribute}: ${code}`),
      [
        'municipality: missing',
        'phone: missing',
        'controller: missing',
        'dpo-contact: missing',
        'endpoint: missing',
      ],
    );
  });

  it('with nothing but rubbish does not throw either', () => {
    for (const rubbish of ['\0', '[', '{"', '💥', 'x'.repeat(10_000), '__proto__', '//', 'https://[']) {
      const everything = Object.fromEntries(attributeNames.map((attribute) => [attribute, rubbish]));
      assert.doesNotThrow(() => parseConfig(everything, rubbish));
    }
  });
});

describe('some variants known and some not', () => {
  it('keep those that are known', () => {
    assert.deepEqual(parsed({variants: 'child barn'}).config.variants, ['child']);
    assert.deepEqual(told({variants: 'child barn'}), ['variants: unknown-value']);
  });
});
