/** Numbers and addresses that lead to the writer: the same in every language. */
import {readAs} from '../canonical.js';
import type {DisclosureKind} from './language.js';
import {afterLast, lowered} from './level.js';
import {rules} from './patterns.js';

export interface Found {
  readonly kind: DisclosureKind;
  readonly start: number;
  readonly end: number;
}

/** What of a clause is looked at, to see whose number it is. */
const near = 40;

/** With or without the country, however it was spaced. */
const phoneDigits = (written: string): string =>
  written
    .replace(/[^\d+]/g, '')
    .replace(/^(?:\+|00)46/, '0')
    .replace(/^00/, '+');

/** Ways to write one and the same, made one. */
const same: Readonly<Record<'email' | 'phone' | 'personal-number', (written: string) => string>> = {
  email: (written) => written.toLowerCase().replace(/\s?[([]at[)\]]\s?/, '@'),
  phone: phoneDigits,
  'personal-number': (written) => readAs('personal-number', written) ?? written.replace(/\D/g, ''),
};

type ContactKind = keyof typeof same;

const emails =
  /(?<![\w.+%-])[\p{L}\p{N}._%+-]{1,64}(?:@|\s?[([]at[)\]]\s?)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,63}){1,4}/giu;
const personalNumbers = /(?<![\d+/-])(?:\d{2})?\d{6}[ +-]{0,3}\d{4}(?![\d/-])/g;
/** Where no number of a phone can stand: inside a word, a longer number or a case number. */
const numbers = /(?<![\p{L}\d/.,-])(?:\+|\()?\d[\d ()./-]{4,24}\d(?![\p{L}\d])/gu;

const isDate = (written: string): boolean => /^\d{1,2}[-/.]\d{1,2}[-/.](?:\d{2}|\d{4})$/.test(written);
/** 08.30-16.30 */
const isHours = (written: string): boolean =>
  /^\d{1,2}[.:]\d{2}(?:[\s-]{1,3}\d{1,2}[.:]\d{2})?$/.test(written);
const isCase = (before: string): boolean =>
  /(?:ärende|dnr|diarie|case|reference|asia)\p{L}{0,12}[\s:.#]{0,3}$/iu.test(before);

/** Swedish, or with a country's number; lines of organisations (020, 077) are nobody's own. */
function isPhone(written: string, before: string): boolean {
  const digits = phoneDigits(written);
  if (isDate(written) || isHours(written) || isCase(before)) return false;
  if (/^\+\d{8,15}$/.test(digits)) return true;
  return /^0[1-9]\d{6,9}$/.test(digits) && !/^0(?:20|77)/.test(digits);
}

/** By its check digit, or by its form on a day that exists: who mistypes gives themselves away as well. */
function isPersonalNumber(written: string): boolean {
  if (readAs('personal-number', written) !== undefined) return !/^0\d{9}$/.test(written);
  const [, month = '', day = ''] = /(\d{2})(\d{2})-\d{4}$/.exec(written) ?? [];
  const date = Number(day) > 60 ? Number(day) - 60 : Number(day);
  return Number(month) >= 1 && Number(month) <= 12 && date >= 1 && date <= 31;
}

const lastEnd = (text: string, pattern: RegExp): number =>
  Math.max(0, ...[...text.matchAll(pattern)].map(({index, 0: words}) => index + words.length));

/** "Hennes nummer är …", in the same clause and with no "mitt" after it. */
function isTheirs(before: string): boolean {
  const clause = lowered(before.slice(afterLast(before, '.,;!?\n')));
  const [own, theirs] = (['own', 'theirs'] as const).map((whose) =>
    Math.max(...rules().map((language) => lastEnd(clause, language[whose]))),
  );
  return (theirs ?? 0) > (own ?? 0);
}

const matches = (text: string, pattern: RegExp, kind: ContactKind) =>
  [...text.matchAll(pattern)].map(({index, 0: words}) => ({
    kind,
    start: index,
    end: index + words.length,
    words,
  }));

function candidates(text: string) {
  const before = (start: number): string => text.slice(Math.max(0, start - near), start);
  return [
    ...matches(text, emails, 'email'),
    ...matches(text, personalNumbers, 'personal-number').filter(({words}) => isPersonalNumber(words)),
    ...matches(text, numbers, 'phone').filter(({words, start}) => isPhone(words, before(start))),
  ].filter(({start}) => !isTheirs(before(start)));
}

/** Every number and address in a text, as it is compared with others. */
export const contactsIn = (levelled: string): readonly string[] =>
  [
    ...matches(levelled, emails, 'email'),
    ...matches(levelled, personalNumbers, 'personal-number'),
    ...matches(levelled, numbers, 'phone'),
  ].map(({kind, words}) => same[kind](words));

/** @param others those of the people reported and of the municipality, from `contactsIn`. */
export const findContacts = (levelled: string, others: ReadonlySet<string>): readonly Found[] =>
  candidates(levelled).filter(({kind, words}) => !others.has(same[kind](words)));
