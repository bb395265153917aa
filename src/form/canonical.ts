/** What was typed → what is sent. A text that fits no format keeps its words: the person mends it, nothing is lost. */
import personnummer from 'personnummer';
import {formats, type Format} from './formats.js';
import {plain} from './normalise.js';

type Reader = (raw: string) => string | undefined;

/** With or without century and hyphen, ordinary or coordination number → twelve digits. */
const readPersonalNumber: Reader = (raw) => {
  const written = plain(raw).replaceAll(' ', '');
  // A field left empty is read at every step, and to the library it is an error, made and caught.
  const isNumber = written !== '' && personnummer.valid(written);
  return isNumber ? personnummer.parse(written).format(true) : undefined;
};

/** 2015-03-12, 20150312, 2015 3 12 or 2015/03/12, on a day that exists → 2015-03-12. Never a guess at 150312 or 2015112. */
const readDate: Reader = (raw) => {
  const separated = plain(raw).replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  const [, year, month, day] = /^((?:19|20)\d{2})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(separated) ?? [];
  if (!year || !month || !day) return undefined;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(iso) ? iso : undefined;
};

const matching = (pattern: RegExp, text: string): string | undefined =>
  pattern.test(text) ? text : undefined;

const readText: Reader = (raw) => raw.trim();

const readers: Readonly<Record<Format, Reader>> = {
  short: readText,
  medium: readText,
  long: readText,
  'personal-number': readPersonalNumber,
  date: readDate,
  phone: (raw) => matching(formats.phone.pattern, plain(raw)),
  email: (raw) => matching(formats.email.pattern, plain(raw)),
};

/** The answer in the form it is sent, or undefined where it cannot be read as one. */
export const readAs = (format: Format, raw: string): string | undefined => readers[format](raw);

export const canonical = (format: Format, raw: string): string => readAs(format, raw) ?? raw.trim();
