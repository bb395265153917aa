/** The date in Sweden, whatever the clock zone of the visitor. */
import {isoDateOf, minutesPerDay, wallMinute} from '../hours/calendar.js';

/** YYYY-MM-DD. By the clock that hours are read by: the first screen does not wait for another to be made. */
export const todayInSweden = (): string => isoDateOf(Math.floor(wallMinute(Date.now()) / minutesPerDay));
