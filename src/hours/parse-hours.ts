/** The hours that an integrator wrote → a schedule, or the place of the fault and its mend. */
import * as grammar from './grammar.js';
import {isNamed, readRule} from './parse-rule.js';
import type {HoursProblem} from './problem.js';
import {readerOf, type Reader} from './reader.js';
import {everyWeekday, notHoliday, publicHoliday, whenHoliday, type Rule, type Schedule} from './schedule.js';

export type ParsedHours =
  | {readonly schedule: Schedule; readonly problem?: undefined}
  | {readonly schedule?: undefined; readonly problem: HoursProblem};

/** All rules as written, up to a problem when the reader meets one. */
function readRules(reader: Reader): readonly Rule[] {
  const rules: Rule[] = [];
  let opened = 0;
  for (;;) {
    const [between] = reader.eat(grammar.separators);
    if (reader.problem || reader.isAtEnd()) return rules;
    const rule = readRule(reader, !rules[0]);
    rules.push(rule);
    const opens = rule.intervals[0] && !rule.dates[0] && !rule.isBreak ? rule.days & everyWeekday : 0;
    // After ";" or on a new line the later rule wins. After a comma it might as well have been meant to add.
    if (opened & opens && !/[\n;]/.test(between)) reader.fail('one rule a day');
    opened |= opens;
  }
}

/**
 * Whether a rule speaks of `PH` though the value does not. Hours do not: no Swedish office answers then, and a wrong "open" is
 * the dangerous error. A rule that closes does, one for that very date does, and round the clock on all days, which is the
 * only rule to open without naming any.
 */
const speaksOfHolidays = (rule: Rule): boolean =>
  !rule.intervals[0] ||
  !isNamed(rule) ||
  rule.isBreak ||
  (!!rule.dates[0] && rule.dates.every(([from, to]) => from === to));

/**
 * Reads `phone-hours`, `form-hours` and `after-hours-phone-hours` by contract 8: the subset of OpenStreetMap's
 * `opening_hours` (https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification) and Swedish as editors write it, mixed as
 * they like. Never throws and never guesses: what is not understood, or could mean two things, is a problem with its place.
 *
 * - Rules stand apart by `;`, a line break, a comma or "och"; of those that speak of a day the last decides all of it, the
 *   small hours too that a rule for the day before would reach into.
 * - Dates without weekdays are every day of those dates, as in OpenStreetMap: "15 juni–15 aug 9–15" opens on Saturdays too.
 * - `PH` is as in calendar.ts: the holidays of lag (1989:253) but plain Sundays, and the three eves.
 * - "lunchstängt 12–13" is cut out of every rule, wherever it stands; with days, out of those days.
 * - Hours without a day ("8–16") are a problem, though OpenStreetMap takes them as every day.
 */
export function parseHours(text: string): ParsedHours {
  const reader = readerOf(text.normalize());
  const rules = readRules(reader);
  if (rules.every(({isBreak}) => isBreak)) reader.fail('hours or off');
  if (reader.problem) return {problem: reader.problem};
  const said = rules.some(({days, isBreak}) => !isBreak && days & publicHoliday);
  return {
    schedule: rules.map((rule) => {
      const days = rule.days || everyWeekday;
      const isForHolidays = !(days & notHoliday) && (said || speaksOfHolidays(rule));
      return {...rule, days: days | (isForHolidays ? whenHoliday(days) : notHoliday)};
    }),
  };
}
