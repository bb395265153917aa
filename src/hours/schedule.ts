/** What written hours mean: rules for kinds of days, and the hours that they give a certain day. */
import {
  holidayOn,
  minutesPerDay,
  isoDateOf,
  isWithin,
  statutory,
  weekdayOf,
  type Day,
  type IsoDate,
} from './calendar.js';

/**
 * Minutes after midnight by Stockholm's clock: open at `from`, 0–1439, closed at `to`, which is over 1440 when it is on the
 * next day.
 */
export type Interval = readonly [from: number, to: number];

/** Both ends included. MM-DD recurs every year, and goes over the new year when `from` is the later. */
export type DateRange = readonly [from: IsoDate, to: IsoDate];

/**
 * A set of kinds of days: bit 0 is a Monday that is no `PH` … bit 6 a Sunday that is none; then those below, and from bit 10
 * a Monday that is a `PH` … a Sunday that is one.
 */
export type DaySet = number;
export const everyWeekday: DaySet = 0b111_1111;
/** `PH`: a holiday of lag (1989:253) but a plain Sunday, or one of the three eves. */
export const publicHoliday: DaySet = 1 << 7;
/** `PH -1 day`: the day before a holiday of lag (1989:253) that is itself an ordinary weekday. */
export const dayBeforeHoliday: DaySet = 1 << 8;
/** No kind of day but a mark: the weekdays are meant but for `PH`. */
export const notHoliday: DaySet = 1 << 9;
/** The same weekdays when they are a `PH`. */
export const whenHoliday = (days: DaySet): DaySet => (days & everyWeekday) << 10;

export interface Rule {
  readonly days: DaySet;
  /** None: the whole year. */
  readonly dates: readonly DateRange[];
  /** By `from`. None: closed. */
  readonly intervals: readonly Interval[];
  /** Its intervals are closed for lunch: cut out of what the other rules give. */
  readonly isBreak: boolean;
}

/** Of the rules that speak of a day, the last one decides it; breaks aside. A day that none speaks of is closed. */
export type Schedule = readonly Rule[];

const known = new Map<Day, DaySet>();

function kindsOf(day: Day): DaySet {
  let kinds = known.get(day);
  if (kinds === undefined) {
    const weekday = 1 << weekdayOf(day);
    const isBefore = weekday < 1 << 5 && holidayOn(day + 1) === statutory;
    kinds = holidayOn(day)
      ? publicHoliday | whenHoliday(weekday)
      : weekday | (isBefore ? dayBeforeHoliday : 0);
    known.set(day, kinds);
  }
  return kinds;
}

function speaksOf({days, dates}: Rule, day: Day): boolean {
  const isDated = ([from, to]: DateRange): boolean => isWithin(isoDateOf(day).slice(-from.length), from, to);
  return !!(days & kindsOf(day)) && (!dates[0] || dates.some(isDated));
}

const cut = (intervals: readonly Interval[], [start, end]: Interval): readonly Interval[] =>
  intervals
    .flatMap(([from, to]): readonly Interval[] => [
      [from, Math.min(to, start)],
      [Math.max(from, end), to],
    ])
    .filter(([from, to]) => from < to);

const tomorrow: Interval = [minutesPerDay, 2 * minutesPerDay];

/**
 * The intervals that begin on a day, by `from`. They end at midnight when a later rule decides the next day, or when that is a
 * `PH` and theirs is not for holidays: OpenStreetMap's rules override whole days too.
 */
export function hoursOn(schedule: Schedule, day: Day): readonly Interval[] {
  const deciding = (on: Day): number => schedule.findLastIndex((rule) => !rule.isBreak && speaksOf(rule, on));
  const index = deciding(day);
  const {days = 0, intervals = []} = schedule[index] ?? {};
  const isHolidayNext = kindsOf(day + 1) & publicHoliday && days & notHoliday;
  return schedule
    .flatMap((rule) => (rule.isBreak && speaksOf(rule, day) ? rule.intervals : []))
    .concat(isHolidayNext || deciding(day + 1) > index ? [tomorrow] : [])
    .reduce(cut, intervals);
}
