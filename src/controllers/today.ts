/** The date in Sweden, whatever the clock zone of the visitor. */
import {isoDateOf, minutesPerDay, wallMinute} from '../hours/calendar.js';

const msPerMinute = 60_000;
let known = {minute: NaN, date: ''};

/**
 * YYYY-MM-DD. By the clock that hours are read by: the first screen does not wait for another to be made. Read once a
 * minute: each key asks for it several times.
 */
export function todayInSweden(): string {
  const now = Date.now();
  const minute = Math.floor(now / msPerMinute);
  if (minute !== known.minute) known = {minute, date: isoDateOf(Math.floor(wallMinute(now) / minutesPerDay))};
  return known.date;
}
