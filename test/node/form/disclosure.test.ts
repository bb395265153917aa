/** What gives a writer away is found, what does not is left alone, and no text makes the search slow. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {findIn, type Others} from '../../../src/form/disclosure/find.js';
import type {DisclosureKind} from '../../../src/form/disclosure/language.js';
import {level} from '../../../src/form/disclosure/level.js';
import {withoutSpeech} from '../../../src/form/disclosure/speech.js';
import {personalNumber} from '../../support/samples.js';
import {fc} from '../../support/seeded.js';
import {corpus, corpusLanguages, figuresOf, judged, others} from './disclosure-corpus/corpus.js';

const nobody: Others = {contacts: new Set(), names: new Set()};

/** `kind: words` of everything found. */
const found = (text: string, about: Others = nobody): readonly string[] =>
  findIn(text, about).map(({kind, start, end}) => `${kind}: ${text.slice(start, end)}`);

const finds = (text: string, kind: DisclosureKind, words: string) =>
  it(`${kind} in: ${text.replaceAll('\n', '⏎')}`, () => assert.deepEqual(found(text), [`${kind}: ${words}`]));

const findsNothing = (text: string) =>
  it(text.replaceAll('\n', '⏎'), () => assert.deepEqual(found(text), []));

describe('the corpus', () => {
  it('is large, has every language, and half of it gives nobody away', () => {
    const count = (holds: (one: (typeof corpus)[number]) => boolean) => corpus.filter(holds).length;
    assert.ok(corpus.length >= 400);
    assert.ok(count(({language}) => language === 'sv') >= 150);
    assert.ok(count(({language}) => language === 'en') >= 150);
    assert.ok(count(({language}) => language === 'ar') >= 40);
    assert.ok(count(({language}) => language === 'fi') >= 40);
    assert.ok(count(({isHeldOut}) => isHeldOut) >= 100);
    const share = count(({labels}) => labels.length === 0) / corpus.length;
    assert.ok(share > 0.45 && share < 0.6, String(share));
    assert.equal(new Set(corpus.map(({text}) => text)).size, corpus.length, 'each is there once');
  });

  for (const isHeldOut of [true, false]) {
    for (const language of corpusLanguages) {
      it(`is told apart: ${language}${isHeldOut ? ', held out' : ''}`, () => {
        const here = corpus.filter((one) => one.language === language && one.isHeldOut === isHeldOut);
        const {recall, falseAlarms} = figuresOf(here);
        const faults = isHeldOut ? [] : here.map(judged).filter((one) => one.missed.length > 0);
        assert.ok(recall >= 0.95, `${recall}: ${faults.map(({text}) => text).join(' | ')}`);
        assert.ok(falseAlarms <= 0.05, String(falseAlarms));
      });
    }
  }
});

const ten = personalNumber('1972-08-14').slice(2);

describe('the writer is given away by', () => {
  finds('Ring ٠٧٠-١٢٣ ٤٥ ٦٧ i kväll', 'phone', '٠٧٠-١٢٣ ٤٥ ٦٧');
  finds('Ring ۰۷۰۱۲۳۴۵۶۷ i kväll', 'phone', '۰۷۰۱۲۳۴۵۶۷');
  finds('Ring 070–123\u00a045\u00a067 i kväll', 'phone', '070–123\u00a045\u00a067');
  finds('Ring \u200f070-123 45 67\u200f i kväll', 'phone', '070-123 45 67');
  finds('Ring (0046) 70-123 45 67 i kväll', 'phone', '(0046) 70-123 45 67');
  finds('Nummer: ٨٥٠١٠١-١٢٣٤ är mitt', 'personal-number', '٨٥٠١٠١-١٢٣٤');
  finds(`Jag är ${ten} i registret`, 'personal-number', ten);
  finds(`Jag har ${personalNumber('1964-08-23')}.`, 'personal-number', personalNumber('1964-08-23'));
  finds('Skriv till <åsa.ö@exempel.se>.', 'email', 'åsa.ö@exempel.se');
  finds('JAG HETER ANNA', 'name', 'JAG HETER ANNA');
  finds('Jag såg allt. /anna', 'name', '/anna');
  finds('Det var hemskt.\n\nAnna Ek', 'name', 'Anna Ek');
  finds('Han slog "dottern" och min\u00a0dotter', 'relation', 'min\u00a0dotter');
  finds('Jag sa: "min dotter vågar inte gå dit."', 'relation', 'min dotter');
  finds('Då frågade jag ”får min son komma in”', 'relation', 'min son');
  finds('Jag jobbar på Ica i Vara och ser dem', 'workplace', 'Jag jobbar på Ica i Vara');
  finds('Jag bor på Storgatan 3, våning 2', 'address', 'Jag bor på Storgatan 3');
});

describe('nobody is given away by', () => {
  findsNothing('');
  findsNothing('Hon sa "jag heter Anna och min mamma slår mig" till oss.');
  findsNothing('Flickan sa: »min pappa är arg«.');
  findsNothing('Hon skrev i boken: min mamma gråter.');
  findsNothing('Min pappa slår mig, sa flickan.');
  findsNothing('Ring 112, 1177, 114 14, 116 111, 90 101 eller 020-22 20 60.');
  findsNothing('Klockan 08.30-16.30, 07.45, 23:10 och 02.00 - 04.15.');
  findsNothing('Den 03-05-2024, 2024-03-05, 20240305, 3/5 och 05.03.24.');
  findsNothing('Ärende 0123-456789, dnr 2024/0456-12, mål B 1234-24.');
  findsNothing('Hon väger 45 kilo och är 162 cm, 000 000 kronor.');
  findsNothing('Hennes mobil är 070-123 45 67 och mammans mejl är a@b.example');
});

it('a line that is nothing but the name of who is reported is no signature', () => {
  assert.deepEqual(found('Det gäller honom.\nKim Exempel', others), []);
  assert.deepEqual(found('Det gäller honom.\nKim Svensson', others), ['name: Kim Svensson']);
});

it('what is written of those reported, in whatever form, is theirs and not the writer’s', () => {
  for (const text of ['+46 70 111 22 33', '0046701112233', '٠٧٠١١١٢٢٣٣', '150312-9817', '201503129817']) {
    assert.deepEqual(found(`Man når honom på ${text} ibland.`, others), [], text);
  }
  assert.deepEqual(found('Man når mig på 070-111 22 34.', others), ['phone: 070-111 22 34']);
});

describe('a text made level', () => {
  const anything = fc.oneof(fc.string({unit: 'binary'}), fc.string({unit: 'grapheme'}));
  it('keeps every place', () => {
    fc.assert(fc.property(anything, (text) => level(text).length === text.length));
    fc.assert(fc.property(anything, (text) => withoutSpeech(text).length === text.length));
  });
});

describe('whatever is written', () => {
  const pieces = fc.constantFrom(
    ...['min ', 'dotter', 'jag ', 'är ', 'bor ', 'på ', '070-123 45 67', 'a@b.se', '"', '”', "'", '\n', '. '],
    ...[
      ', ',
      'sa ',
      ': ',
      '/Anna',
      'mvh ',
      'I ',
      'my ',
      'work ',
      '٠٧٠',
      'اسمي ',
      'تي',
      'olen ',
      'ni ',
      '\u200f',
    ],
  );
  const written = fc.oneof(
    fc.array(pieces, {maxLength: 60}).map((all) => all.join('')),
    fc.string({unit: 'binary', maxLength: 200}),
  );

  it('findings lie inside it, in order, apart, and hold something', () => {
    fc.assert(
      fc.property(written, (text) => {
        let last = 0;
        for (const {start, end} of findIn(text, others)) {
          assert.ok(start >= last && end > start && end <= text.length);
          assert.notEqual(text.slice(start, end).trim(), '');
          last = end;
        }
      }),
      {numRuns: 500},
    );
  });

  it('a number of one’s own is found in the midst of it', () => {
    const letters = fc.string({unit: fc.constantFrom(...Array.from('abcåäöأب .,\n')), maxLength: 80});
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        const text = `${before}. Mitt nummer: 073-456 78 90. ${after}`;
        assert.ok(found(text).includes('phone: 073-456 78 90'), text);
      }),
    );
  });
});

/** 10 000 characters made to be hard; time may only grow with the length. */
describe('no text takes long:', () => {
  const hard: Readonly<Record<string, string>> = {
    'one long word': 'a',
    'one long number': '0',
    'numbers and spaces': '07 ',
    strokes: '/',
    'at signs': '@',
    'dots and letters': 'a.',
    'opened quotations': ' "',
    'quotations and letters': '"a ',
    apostrophes: " 'a b' ",
    'white space': ' ',
    'new lines': '\n',
    'my, my, my': 'min ',
    adjectives: 'min lilla söta gamla ',
    'I am': 'jag är en en en ',
    whose: 'jag är hennes ',
    said: 'sa ',
    'said, and a colon': 'hon sa en sak ',
    'said she': ', sa hon ',
    greetings: 'mvh ',
    'greetings on lines': '\nmvh a b',
    compounds: 'barnbarns',
    'capitals on lines': '\nAa Bb',
    Arabic: 'ابن',
    Finnish: 'tyttäre',
  };
  for (const [name, piece] of Object.entries(hard)) {
    it(name, () => {
      const time = (length: number): number => {
        const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
        const started = process.hrtime.bigint();
        findIn(text, others);
        return Number(process.hrtime.bigint() - started) / 1e6;
      };
      time(1000);
      const best = Math.min(time(10_000), time(10_000), time(10_000));
      assert.ok(best < 400, `${best.toFixed(0)} ms`);
    });
  }
});
