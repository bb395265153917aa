/** An attribute's value → rows, where rows can say the same; else it stays as it was written. */
import {dayOf} from '../../../src/hours/calendar.js';
import {parseHours} from '../../../src/hours/parse-hours.js';
import {
  dayBeforeHoliday,
  everyWeekday,
  hoursOn,
  publicHoliday,
  type Rule,
  type Schedule,
} from '../../../src/hours/schedule.js';
import {timesOf} from './clock.js';
import {swedishDates} from './dates.js';
import {newException, noHours, noTimes, type Days, type Hours, type SpecialRow, type Times} from './hours.js';
import {writeHours} from './write-hours.js';

/** Each date falls on every weekday in these years; a date with a year is compared in its own. */
const compared = {from: 2024, to: 2036};

/** Whether two schedules give every day the same hours. */
export function isSame(one: Schedule, other: Schedule): boolean {
  const years = [...one, ...other].flatMap(({dates}) =>
    dates.flat().flatMap((iso) => (iso.length === 10 ? Number(iso.slice(0, 4)) : [])),
  );
  const first = dayOf(Math.min(compared.from, ...years), 1, 1);
  const last = dayOf(Math.max(compared.to, ...years), 12, 31);
  for (let day = first; day <= last; day++) {
    if (String(hoursOn(one, day)) !== String(hoursOn(other, day))) return false;
  }
  return true;
}

const daysIn = (set: number): Days => [0, 1, 2, 3, 4, 5, 6].filter((day) => set & everyWeekday & (1 << day));

const without = (days: Days, taken: Days): Days => days.filter((day) => !taken.includes(day));

const specialRow = (times: Times | undefined): SpecialRow =>
  times ? {...times, is: 'own'} : {...noTimes, is: 'closed'};

/** What one more rule makes of the rows; undefined where they have no place for it. */
function withRule(hours: Hours, {days, dates, intervals, isBreak}: Rule): Hours | undefined {
  const times = timesOf(intervals);
  if (isBreak || (!times && intervals.length > 0)) return undefined;
  if (dates.length > 0) {
    const row = times
      ? {...times, dates: swedishDates(dates), isClosed: false, days: daysIn(days)}
      : {...newException, dates: swedishDates(dates)};
    return {...hours, exceptions: [...hours.exceptions, row]};
  }
  const named = daysIn(days);
  const rows = hours.rows.map((row) => ({...row, days: without(row.days, named)}));
  return {
    ...hours,
    rows: [
      ...rows.filter((row) => row.days.length > 0),
      ...(times && named.length > 0 ? [{...times, days: named}] : []),
    ],
    ...(days & dayBeforeHoliday && {dayBefore: specialRow(times)}),
    ...(days & publicHoliday && {redDay: specialRow(times)}),
  };
}

/** What the rows would be, right or wrong: it is the comparison that decides. */
function rowsFor(schedule: Schedule): Hours | undefined {
  let hours: Hours | undefined = {...noHours, kind: 'rows', rows: []};
  for (const rule of schedule) hours = hours && withRule(hours, rule);
  return hours;
}

export function readHours(text: string): Hours {
  if (text.trim() === '') return noHours;
  const asWritten: Hours = {...noHours, kind: 'written', written: text};
  const {schedule} = parseHours(text);
  if (!schedule) return asWritten;
  for (const hours of [{...noHours, kind: 'always'} satisfies Hours, rowsFor(schedule)]) {
    const again = hours && parseHours(writeHours(hours)).schedule;
    if (again && isSame(schedule, again)) return hours;
  }
  return asWritten;
}
