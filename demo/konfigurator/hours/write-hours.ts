/** Rows → the attribute's value, in OpenStreetMap's grammar. Rows that are not whole are left out: check-hours.ts tells of them. */
import type {Interval} from '../../../src/hours/schedule.js';
import {intervalsOf, writtenTime} from './clock.js';
import {dateRangesOf, isSingle, writtenDates} from './dates.js';
import type {Days, ExceptionRow, Hours, SpecialRow} from './hours.js';

const names = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** "Mo-Th,Sa". */
export function writtenDays(days: Days): string {
  const runs: [first: number, last: number][] = [];
  for (const day of [...new Set(days)].sort((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run && run[1] === day - 1) run[1] = day;
    else runs.push([day, day]);
  }
  return runs
    .map(([first, last]) => [...new Set([first, last])].map((day) => names[day]).join('-'))
    .join(',');
}

const writtenIntervals = (intervals: readonly Interval[]): string =>
  intervals.map(([from, to]) => `${writtenTime(from)}-${writtenTime(to)}`).join(',');

const rule = (selector: string, intervals: readonly Interval[] | undefined): readonly string[] =>
  intervals ? [`${selector} ${writtenIntervals(intervals)}`] : [];

const special = (selector: string, row: SpecialRow): readonly string[] => {
  if (row.is === 'same') return [];
  return row.is === 'closed' ? [`${selector} off`] : rule(selector, intervalsOf(row));
};

function exception(row: ExceptionRow): readonly string[] {
  const dates = dateRangesOf(row.dates);
  if (!dates) return [];
  if (row.isClosed) return [`${writtenDates(dates)} off`];
  return row.days.length > 0 ? rule(`${writtenDates(dates)} ${writtenDays(row.days)}`, intervalsOf(row)) : [];
}

const isOneDay = ({dates}: ExceptionRow): boolean => isSingle(dateRangesOf(dates) ?? []);

/**
 * Later rules win. So a summer's hours stand before the holidays in it, which stay closed; dates that are closed stand after
 * both; and a single date with hours of its own, which somebody chose knowing what day it is, decides last.
 */
export function writeHours({kind, rows, dayBefore, redDay, exceptions, written}: Hours): string {
  if (kind === 'none') return '';
  if (kind === 'always') return '24/7';
  if (kind === 'written') return written.trim();
  const open = exceptions.filter(({isClosed}) => !isClosed);
  const week = rows.flatMap((row) =>
    row.days.length > 0 ? rule(writtenDays(row.days), intervalsOf(row)) : [],
  );
  const dated = exceptions.flatMap(exception);
  if (week.length === 0 && dated.length === 0 && redDay.is !== 'own') return '';
  return [
    ...week,
    ...open.filter((row) => !isOneDay(row)).flatMap(exception),
    ...special('PH -1 day', dayBefore),
    ...special('PH', redDay),
    ...exceptions.filter(({isClosed}) => isClosed).flatMap(exception),
    ...open.filter(isOneDay).flatMap(exception),
  ].join('; ');
}
