/** How old a person is, as far as the answers say. */
import type {Subject} from './answers.js';
import {readAs} from './canonical.js';
import {plain} from './normalise.js';

/** The date of birth inside twelve digits; a coordination number has 60 added to the day. */
export function birthDateIn(personalNumber: string): string {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})/.exec(personalNumber) ?? [];
  return `${year}-${month}-${String(Number(day) % 60).padStart(2, '0')}`;
}

function readBirthDate(subject: Subject): string | undefined {
  const number = readAs('personal-number', subject.personalNumber ?? '');
  return number === undefined ? readAs('date', subject.birthDate ?? '') : birthDateIn(number);
}

/** What was read of each: every field of a guardian asks how old its child is, at every key. */
const birthDates = new WeakMap<Subject, {readonly date: string | undefined}>();

function birthDateOf(subject: Subject): string | undefined {
  const read = birthDates.get(subject) ?? {date: readBirthDate(subject)};
  birthDates.set(subject, read);
  return read.date;
}

/** The first number that stands alone or before "år": "18 månader" says nothing of years. */
function yearsIn(text: string): number | undefined {
  const [, years] = /(\d+) ?(?:år|[^\p{L}\d ]|$)/u.exec(plain(text).toLowerCase()) ?? [];
  // A year of birth or a number of weeks is no age in years; then the age is not known.
  return years === undefined || Number(years) > 120 || /mån|veck|dag|född/.test(text.toLowerCase())
    ? undefined
    : Number(years);
}

/** Whole years on the day `today` (YYYY-MM-DD); undefined where the answers do not say. */
export function ageOf(subject: Subject, today: string): number | undefined {
  const born = birthDateOf(subject);
  if (born === undefined) return subject.approximateAge ? yearsIn(subject.approximateAge) : undefined;
  const years = Number(today.slice(0, 4)) - Number(born.slice(0, 4));
  return today.slice(5) < born.slice(5) ? years - 1 : years;
}
