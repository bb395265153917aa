/** Times of day as people type them, as they are shown, and as the grammar has them; and the intervals of a row. */
import {minutesPerDay} from '../../../src/hours/calendar.js';
import type {Interval} from '../../../src/hours/schedule.js';
import type {Times} from './hours.js';

const pad = (number: number): string => String(number).padStart(2, '0');

/** "8", "8.30", "08:30" or "0830" → minutes after midnight; undefined for what is no time. "24" ends a day. */
export function minuteOf(text: string): number | undefined {
  const [, hour, minute = '0'] = /^(\d{1,2})(?:[.:]?([0-5]\d))?$/.exec(text.trim()) ?? [];
  const value = Number(hour) * 60 + Number(minute);
  return hour !== undefined && value <= minutesPerDay ? value : undefined;
}

/** What ends after midnight ends at a time of the next day. */
const ofDay = (minute: number): number => (minute > minutesPerDay ? minute - minutesPerDay : minute);

/** 8.30, as Swedish has it. */
export const shownTime = (minute: number): string =>
  `${Math.floor(ofDay(minute) / 60)}.${pad(ofDay(minute) % 60)}`;

/** 08:30, as the grammar has it. */
export const writtenTime = (minute: number): string =>
  `${pad(Math.floor(ofDay(minute) / 60))}:${pad(ofDay(minute) % 60)}`;

/** Undefined where a time is missing, or where they contradict each other. */
export function intervalsOf(times: Times): readonly Interval[] | undefined {
  const [from, to] = [minuteOf(times.from), minuteOf(times.to)];
  if (from === undefined || to === undefined || from === to || from === minutesPerDay) return undefined;
  const end = to > from ? to : to + minutesPerDay;
  if (times.lunchFrom.trim() === '' && times.lunchTo.trim() === '') return [[from, end]];
  const [start, stop] = [minuteOf(times.lunchFrom), minuteOf(times.lunchTo)];
  if (start === undefined || stop === undefined || !(from < start && start < stop && stop < end))
    return undefined;
  return [
    [from, start],
    [stop, end],
  ];
}

/** The row that says so; undefined where it would take more than one lunch. */
export function timesOf(intervals: readonly Interval[]): Times | undefined {
  const [first, last = first, ...more] = intervals;
  if (!first || !last || more.length > 0) return undefined;
  const hasLunch = last !== first;
  return {
    from: shownTime(first[0]),
    to: shownTime(last[1]),
    lunchFrom: hasLunch ? shownTime(first[1]) : '',
    lunchTo: hasLunch ? shownTime(last[0]) : '',
  };
}
