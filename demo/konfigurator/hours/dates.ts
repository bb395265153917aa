/** Dates as people type them, "15 juni–15 augusti", read by the form's own grammar; and back into Swedish or the grammar. */
import {dayOf, isoDateOf, type Day} from '../../../src/hours/calendar.js';
import {parseHours} from '../../../src/hours/parse-hours.js';
import {everyWeekday, type DateRange} from '../../../src/hours/schedule.js';

const swedishMonths =
  'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Undefined where it is no date, or more than dates. */
export function dateRangesOf(text: string): readonly DateRange[] | undefined {
  if (/[;\n]/.test(text)) return undefined;
  const [rule, ...more] = parseHours(`${text} stängt`).schedule ?? [];
  const isDatesAlone = rule && more.length === 0 && rule.dates.length > 0 && rule.intervals.length === 0;
  // Days of the week have a place of their own.
  return isDatesAlone && (rule.days & everyWeekday) === everyWeekday ? rule.dates : undefined;
}

const parts = (iso: string): readonly [year: string, month: number, date: number] => {
  const [date = 0, month = 0, year] = iso.split('-').map(Number).reverse();
  return [year === undefined ? '' : String(year), month, date];
};

const inSwedish = (iso: string): string => {
  const [year, month, date] = parts(iso);
  return `${date} ${swedishMonths[month - 1] ?? ''} ${year}`.trim();
};

const inGrammar = (iso: string): string => {
  const [year, month, date] = parts(iso);
  return `${year} ${months[month - 1] ?? ''} ${date}`.trim();
};

const written = (
  ranges: readonly DateRange[],
  one: (iso: string) => string,
  dash: string,
  comma: string,
): string => ranges.map(([from, to]) => (from === to ? one(from) : one(from) + dash + one(to))).join(comma);

export const swedishDates = (ranges: readonly DateRange[]): string => written(ranges, inSwedish, '–', ', ');
export const writtenDates = (ranges: readonly DateRange[]): string => written(ranges, inGrammar, '-', ',');

export const isSingle = (ranges: readonly DateRange[]): boolean => ranges.every(([from, to]) => from === to);

export const dayOfIso = (iso: string): Day => {
  const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
  return dayOf(year, month, date);
};

/** The days of a range that names its year, a year at most; undefined for one that comes every year. */
export function daysIn([from, to]: DateRange): readonly Day[] | undefined {
  if (from.length < 10) return undefined;
  const [first, last] = [dayOfIso(from), dayOfIso(to)];
  return Array.from({length: Math.min(last - first + 1, 366)}, (_, index) => first + index);
}

export const shownDate = (day: Day): string => inSwedish(isoDateOf(day));
