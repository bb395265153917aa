/** Attributes as no municipality would write them, out of a seed: right, nearly right, and anything at all. */
import {attributeNames, type AttributeName, type Attributes} from '../../../src/config/config.js';
import {pick, type Random} from '../faults/plan.js';

/** Stands in everything that is made up, so that a message which repeats a value is found out. */
export const mark = '§';

const pieces = [
  '',
  ' ',
  '0',
  '-1',
  '1e309',
  'Mo-Fr 08:00-',
  '25:00',
  'null',
  '[',
  '[{',
  '{"kty":"EC"',
  '<script>',
  'javascript:',
  '://',
  '%',
  '%7Bvariant%7D',
  '\n',
  '\t',
  '\u0000',
  '\u202e',
  '\ud800',
  'åäö',
  'حماية',
  '👩‍👧‍👦',
  ',',
  ', ,',
  ';;',
  '"',
  'x'.repeat(5000),
] as const;

const madeUp = (random: Random): string =>
  mark + Array.from({length: 1 + Math.floor(random() * 4)}, () => pick(random, [...pieces])).join('');

const hours = [
  'Mo-Fr 08:30-16:30',
  'mån–fre 8–16, lunchstängt 12–13',
  'Mo-Fr 09:00-12:00; PH off; Dec 24 off',
  'dygnet runt',
  '24/7',
  'vardagar',
] as const;
const phones = ['0512-310 00', '112', '+46 512 310 00', 'finns inte'] as const;
const webAddresses = [
  'https://kommun.example/',
  'http://kommun.example/',
  '/sida',
  'javascript:alert(1)',
] as const;

/** What is usually written, right or wrong. */
const written: Readonly<Record<AttributeName, readonly [string, ...string[]]>> = {
  municipality: ['Vara kommun', 'Stockholms stad', 'K'.repeat(300)],
  endpoint: [
    'https://e-tjanst.example/r',
    'https://e-tjanst.example/{variant}',
    '/r',
    'http://127.0.0.1:9/r',
    'http://e-tjanst.example/r',
    'https://a:b@e-tjanst.example/r',
  ],
  phone: phones,
  'phone-hours': hours,
  'form-hours': hours,
  'emergency-number': ['112', '999', 'larm'],
  'after-hours-phone': ['0500-49 74 21', '0500-49 74 21, 0500-49 74 22', ','],
  'after-hours-phone-hours': hours,
  variants: ['child', 'adult', 'child adult older addiction', 'addiction,older', 'cat', 'CHILD'],
  'child-age-limit': ['18', '21', '20'],
  anonymous: ['allowed', 'phone-only', 'off', 'yes'],
  controller: ['Socialnämnden'],
  'dpo-contact': ['dataskyddsombud@example.se'],
  'privacy-url': webAddresses,
  'buffer-retention': ['Sex månader.'],
  'ip-note': ['Adressen sparas inte.'],
  'third-country': ['Inga uppgifter lämnar EU.'],
  districts: [
    'Norr, Söder',
    '[{"name":"Norr"},{"name":"Söder","phone":"08-1","phoneHours":"Mo-Fr 08:00-12:00"}]',
    '[{"name":1}]',
    '[]',
    'Norr, Norr',
  ],
  'postal-address': ['Box 1, 534 81 Vara'],
  'visiting-address': ['Torget 1'],
  fax: ['0512-310 01'],
  languages: ['sv', 'sv en ar fi', 'ar', 'xx', 'en,sv'],
  'heading-level': ['1', '2', '4', '7'],
  'exit-url': webAddresses,
  'exit-shortcut': ['on', 'off', 'maybe'],
  mode: ['live', 'test', 'preview', 'LIVE'],
  format: ['json', 'form', 'xml'],
  acknowledgement: ['json', 'status', 'none'],
  credentials: ['omit', 'include', 'same-origin', 'all'],
  'csrf-header': ['X-CSRF-Token', 'not a header'],
  'csrf-token': ['abc123', 'å', '\u0101'],
  'encryption-key': ['https://kommun.example/jwks.json', '{"kty":"EC","crv":"P-256"}', '/key'],
  'encryption-key-thumbprint': ['NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs', 'short'],
};

export const randomValue = (random: Random, name: AttributeName): string | null => {
  const chance = random();
  if (chance < 0.15) return null;
  return chance < 0.75 ? pick(random, written[name]) : madeUp(random);
};

/** Each attribute is there as often as not. */
export const randomAttributes = (random: Random): Attributes =>
  Object.fromEntries(
    attributeNames.flatMap((name) => (random() < 0.5 ? [[name, randomValue(random, name)]] : [])),
  );
