/** One rule of written hours: the days and dates on which it holds, and what it says of them. */
import {minutesPerDay} from './calendar.js';
import {dateRange} from './dates.js';
import * as grammar from './grammar.js';
import type {Reader} from './reader.js';
import {everyWeekday, type DateRange, type Interval, type Rule} from './schedule.js';

const allDay: readonly Interval[] = [[0, minutesPerDay]];

type Selector = Pick<Rule, 'days' | 'dates'>;

export const isNamed = ({days, dates}: Selector): boolean => !!(days || dates[0]);

/** 0 for the days when none is named. */
function readSelector(reader: Reader): Selector {
  const [kinds, values] = reader.eat(grammar.selector);
  let days = 0;
  const dates: DateRange[] = [];
  for (const {0: part, index} of kinds.matchAll(grammar.daysOrDate)) {
    const [day = 0, , last = day] = values.slice(index, index + part.length);
    if (/[ds]/.test(part)) {
      // All bits from a day to a day, over Sunday when need be.
      days |= last * 2 - day + (day > last ? everyWeekday : 0);
    } else {
      const range = dateRange(part, values.slice(index));
      if (range) dates.push(range);
      else reader.fail('a date');
    }
  }
  return {days, dates};
}

/** The hours that a pattern fits, none when it does not. */
function readHours(reader: Reader, pattern: RegExp): readonly Interval[] {
  const [kinds, values] = reader.eat(pattern);
  // A time's value is its digits, 830; an hour's alone, 8.
  const minute = (index: number): number => {
    const digits = (values[index] ?? NaN) * (kinds[index] === 'n' ? 100 : 1);
    return digits % 100 < 60 ? digits - 40 * Math.floor(digits / 100) : NaN;
  };
  return [...kinds.matchAll(/[nt]-/g)]
    .map(({index}): Interval => {
      const from = minute(index);
      const to = minute(index + 2);
      if (!(from < minutesPerDay && to <= minutesPerDay && from !== to)) reader.fail('a time');
      return [from, to > from ? to : to + minutesPerDay];
    })
    .sort(([one], [other]) => one - other);
}

/** Only a value's first rule may leave out its days, to close or open them all; a break may, being for all rules. */
const lacksDays = (rule: Rule, isFirst: boolean, closing: string): boolean =>
  !isNamed(rule) && !rule.isBreak && !(isFirst && closing);

/** The rule that begins here, or some rule and the reader's problem. */
export function readRule(reader: Reader, isFirst: boolean): Rule {
  let selector = readSelector(reader);
  const [closing] = reader.eat(grammar.closing);
  const isLunch = closing.includes('l');
  let intervals = closing.includes('a') ? allDay : readHours(reader, closing ? grammar.hole : grammar.hours);
  // "stängt röda dagar", "lunchstängt mån–tors 12–13"; but "stängt lör 8–12" leaves its hours without a day.
  if (closing && !isNamed(selector) && !intervals[0]) {
    selector = readSelector(reader);
    if (isLunch) intervals = readHours(reader, grammar.hole);
  }
  if (!intervals[0] && (isLunch || !closing)) reader.fail('hours or off');
  const isBreak = /[ol]/.test(closing) && !!intervals[0];
  const rule = {...selector, intervals, isBreak};
  if (lacksDays(rule, isFirst, closing)) reader.fail('days');
  return rule;
}
