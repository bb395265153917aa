/** What is not whole in a row, in plain Swedish, and in which of its fields. */
import {weekdayOf} from '../../../src/hours/calendar.js';
import {parseHours} from '../../../src/hours/parse-hours.js';
import type {Expected} from '../../../src/hours/problem.js';
import {intervalsOf, minuteOf} from './clock.js';
import {dateRangesOf, daysIn} from './dates.js';
import {isEmpty, type Days, type ExceptionRow, type Hours, type Times} from './hours.js';

export interface HoursFault {
  /** Of the field in the editor: "rows.0.from". */
  readonly place: string;
  readonly text: string;
}

export const dayNames = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'];

function timeFault(times: Times, at: string): readonly HoursFault[] {
  const fault = (field: keyof Times, text: string) => [{place: `${at}.${field}`, text}];
  for (const [field, what] of [
    ['from', 'när ni öppnar'],
    ['to', 'när ni stänger'],
  ] as const) {
    if (times[field].trim() === '') return fault(field, `Skriv ${what}.`);
    if (minuteOf(times[field]) === undefined)
      return fault(field, `Skriv ${what} som ett klockslag, till exempel 8.30.`);
  }
  if (intervalsOf({...times, lunchFrom: '', lunchTo: ''}) === undefined) {
    return fault('to', 'Skriv en stängningstid som är en annan än öppningstiden.');
  }
  for (const field of ['lunchFrom', 'lunchTo'] as const) {
    const isAsked = times.lunchFrom.trim() !== '' || times.lunchTo.trim() !== '';
    if (isAsked && minuteOf(times[field]) === undefined) {
      return fault(field, 'Skriv både när lunchen börjar och när den slutar, till exempel 12 och 13.');
    }
  }
  return intervalsOf(times)
    ? []
    : fault('lunchFrom', 'Skriv en lunch som ligger mellan öppning och stängning.');
}

function exceptionFault(row: ExceptionRow, at: string): readonly HoursFault[] {
  const ranges = dateRangesOf(row.dates);
  const date = {
    place: `${at}.dates`,
    text: 'Skriv ett datum, till exempel 24 december eller 15 juni–15 augusti.',
  };
  if (!ranges) return [date];
  if (row.isClosed) return [];
  if (row.days.length === 0) return [{place: `${at}.days`, text: 'Kryssa i minst en veckodag.'}];
  const dated = ranges.flatMap((range) => daysIn(range) ?? []);
  const isNever = dated.length > 0 && !dated.some((day) => row.days.includes(weekdayOf(day)));
  const [first = 0] = dated;
  if (isNever) {
    const text = `Kryssa i rätt veckodag: datumet är en ${dayNames[weekdayOf(first)] ?? ''}.`;
    return [{place: `${at}.days`, text}];
  }
  return timeFault(row, at);
}

/** A day on two rows: the later would win, which nobody meant. */
function twice(rows: readonly {readonly days: Days}[]): readonly HoursFault[] {
  const seen = new Set<number>();
  for (const [index, {days}] of rows.entries()) {
    const again = days.find((day) => seen.has(day));
    if (again !== undefined) {
      return [{place: `rows.${index}.days`, text: `Låt ${dayNames[again] ?? ''} stå på en rad bara.`}];
    }
    for (const day of days) seen.add(day);
  }
  return [];
}

const expected: Readonly<Record<Expected, string>> = {
  'a known word': 'ett ord som känns igen',
  days: 'en veckodag',
  'hours or off': 'tider, eller stängt',
  'a time': 'ett klockslag',
  'a date': 'ett datum',
  'one rule a day': 'varje dag bara en gång, eller semikolon mellan reglerna',
};

function writtenFault(written: string): readonly HoursFault[] {
  if (written.trim() === '') return [{place: 'written', text: 'Skriv tiderna, eller välj något annat ovan.'}];
  const {problem} = parseHours(written);
  if (!problem) return [];
  const found = written.normalize().slice(problem.position, problem.position + problem.length);
  const text = `Går inte att läsa vid tecken ${problem.position + 1}, ”${found}”: här behövs ${expected[problem.expected]}.`;
  return [{place: 'written', text}];
}

/** Nothing filled in at all is no fault: the hours are then left out, and that is told elsewhere. */
export function hoursFaults(hours: Hours): readonly HoursFault[] {
  if (hours.kind === 'written') return writtenFault(hours.written);
  if (hours.kind !== 'rows') return [];
  const {rows, dayBefore, redDay, exceptions} = hours;
  const started = rows.filter((row) => !isEmpty(row));
  return [
    ...rows.flatMap((row, index) => {
      if (isEmpty(row) && (rows.length === 1 || started.length === 0)) return [];
      return row.days.length === 0
        ? [{place: `rows.${index}.days`, text: 'Kryssa i minst en veckodag, eller ta bort raden.'}]
        : timeFault(row, `rows.${index}`);
    }),
    ...twice(rows),
    ...(dayBefore.is === 'own' ? timeFault(dayBefore, 'dayBefore') : []),
    ...(redDay.is === 'own' ? timeFault(redDay, 'redDay') : []),
    ...exceptions.flatMap((row, index) => exceptionFault(row, `exceptions.${index}`)),
  ];
}
