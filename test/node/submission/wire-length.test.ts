/** Encrypted, ordinary reports all have the same length on the wire: it tells neither who reports nor about whom. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {exportJWK, generateKeyPair} from 'jose';
import {noAnswers} from '../../../src/form/answers.js';
import {askedFields, fieldsOn, type Field} from '../../../src/form/flow.js';
import {withAnswer} from '../../../src/form/paths.js';
import type {Situation, Value} from '../../../src/form/question.js';
import {firstProblems} from '../../../src/form/validate.js';
import {openKey, type Encrypt} from '../../../src/submission/encrypt.js';
import {swedishReport} from '../../../src/text/swedish-report.js';
import {cells, emptyCell} from '../../support/cells.js';
import {personalNumber} from '../../support/samples.js';
import {fc} from '../../support/seeded.js';
import {reportOf} from './reports.js';

/** Characters that a person writes in all, over every field. */
const mostWritten = 2999;

/** As people write: with what their letters take in bytes. */
const languages = {
  sv: 'Jag såg att dörren stod öppen och att någon grät på gården',
  fi: 'Näin että ovi oli auki ja että joku itki pihalla koko yön',
  ar: 'رأيت الباب مفتوحا وسمعت شخصا يبكي في الفناء طوال الليل',
  so: 'Waxaan arkay albaabka oo furan iyo qof ooyaya habeenkii',
  uk: 'Я бачила що двері відчинені і хтось плакав на подвірʼї',
  ti: 'ማዕጾ ተኸፊቱ ከም ዝነበረ ርእየ ሓደ ሰብ ድማ ይበኪ ነይሩ',
} as const;
type Language = keyof typeof languages;

const ordinary = fc.record({
  cell: fc.constantFrom(...cells),
  language: fc.constantFrom(...(Object.keys(languages) as Language[])),
  /** How much is written, and how much of it in the account of what happened. */
  written: fc.integer({min: 300, max: mostWritten}),
  share: fc.integer({min: 1, max: 9}),
  people: fc.integer({min: 1, max: 3}),
  skipped: fc.array(fc.boolean(), {minLength: 7, maxLength: 7}),
  pick: fc.nat({max: 1000}),
});
type Ordinary = typeof ordinary extends fc.Arbitrary<infer T> ? T : never;

const textOf = (language: Language, length: number) =>
  `${languages[language]}. `
    .repeat(Math.ceil(length / 40))
    .slice(0, Math.max(length, 1))
    .trim();

/** What is short is short: names and numbers are not accounts. */
function valueFor({question, situation, name}: Field, {language, pick}: Ordinary, room: number): Value {
  switch (question.kind) {
    case 'long-text':
      return textOf(language, room);
    case 'text': {
      const own = {
        'personal-number': personalNumber('1990-03-12'),
        date: '1990-03-12',
        phone: '070-123 45 67',
        email: 'robin.exempel@example.se',
      } as const;
      const {format} = question;
      return format in own ? own[format as keyof typeof own] : textOf(language, Math.min(25, room));
    }
    case 'choice': {
      const options = question.options(situation);
      return options[(pick + name.length) % options.length]!;
    }
    case 'choices':
      return question.options(situation).filter((_, index) => (pick >> index) % 2 === 1);
    case 'flag':
      return true;
  }
}

const lengthOf = (value: Value, {question}: Field) =>
  typeof value === 'string' && question.kind !== 'choice' ? value.length : 0;

/** Answered until all that must be is, and no more than so many characters. */
function filledIn(chosen: Ordinary): {situation: Situation; written: number} {
  const {cell, skipped, people, share} = chosen;
  let situation = emptyCell(cell);
  let left = chosen.written;
  const isChild = cell.variant === 'child';
  const count = isChild ? people : 1;
  const subjects = Array.from({length: count}, () => (isChild ? {guardians: [{}, {}]} : {}));
  situation = {...situation, answers: {...noAnswers, ...situation.answers, subjects}};
  const done = new Set<string>();
  const give = (field: Field, room: number, isNeeded = field.required) => {
    const value = valueFor(field, chosen, Math.max(1, Math.min(room, left)));
    const length = lengthOf(value, field);
    if (length > left && !isNeeded) return;
    left -= length;
    situation = {...situation, answers: withAnswer(situation.answers, field.name, value)};
  };
  // What must be answered, names and choices first; then accounts, as long as there is room for.
  for (const isAccount of [false, true]) {
    for (let index = 0; ; index++) {
      const field = askedFields(situation).find(
        ({name, required, question}) =>
          !done.has(name) && (isAccount || required || question.kind !== 'long-text'),
      );
      if (!field) break;
      done.add(field.name);
      if (['variant', 'role', 'danger'].includes(field.name)) continue;
      const isMain = field.name === 'concern.description';
      if (!field.required && (skipped[index % skipped.length] || left < 40)) continue;
      give(field, isMain ? Math.floor((left * share) / 10) : Math.floor(left / 3));
    }
  }
  for (let tries = 0; tries < 50; tries++) {
    const found = firstProblems(situation);
    if (!found) break;
    const names = Object.keys(found.problems);
    for (const field of fieldsOn(found.screen, situation)) {
      if (names.includes(field.name)) give(field, 20, true);
    }
  }
  return {situation, written: chosen.written - left};
}

describe('an encrypted report', () => {
  let encrypt: Encrypt;
  before(async () => {
    const {publicKey} = await generateKeyPair('ECDH-ES+A256KW', {crv: 'P-256', extractable: true});
    const opened = await openKey(JSON.stringify(await exportJWK(publicKey)), []);
    if (typeof opened === 'string') throw new Error(opened);
    encrypt = opened;
  });

  it('has the same length on the wire as a thousand others, over every cell and language', async () => {
    const lengths = new Map<number, number>();
    const seen = new Set<string>();
    let longest = 0;
    for (const chosen of fc.sample(ordinary, 1000)) {
      const {situation, written} = filledIn(chosen);
      assert.equal(firstProblems(situation), undefined, JSON.stringify(firstProblems(situation)));
      const {language} = chosen;
      const text = JSON.stringify(
        reportOf(situation, {
          language,
          dir: language === 'ar' ? 'rtl' : 'ltr',
          swedish: swedishReport(situation, language),
        }),
      );
      longest = Math.max(longest, written);
      seen.add(`${chosen.cell.variant} ${chosen.cell.role} ${language}`);
      const {length} = await encrypt(text);
      lengths.set(length, (lengths.get(length) ?? 0) + 1);
    }
    assert.equal(lengths.size, 1, JSON.stringify([...lengths]));
    assert.ok(longest > 2900 && longest <= mostWritten, `the longest is ${longest} characters`);
    assert.ok(seen.size > 90, 'hardly all of the cells and languages');
  });

  it('is twice as long where it must, and then as long as others of its size', async () => {
    const lengthOf = async (characters: number) => (await encrypt('x'.repeat(characters))).length;
    const ordinaryLength = await lengthOf(1);
    assert.equal(await lengthOf(32 * 1024), ordinaryLength);
    assert.equal(await lengthOf(32 * 1024 + 1), await lengthOf(64 * 1024));
    assert.ok((await lengthOf(64 * 1024)) > 1.9 * ordinaryLength);
    // The browser may send no more than this when the page is closed (src/submission/transport.ts).
    assert.ok(ordinaryLength < 60_000);
  });
});
