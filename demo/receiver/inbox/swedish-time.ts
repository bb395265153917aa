/** Instants as a case worker in Sweden reads them, whatever clock the server keeps. */

const timeZone = 'Europe/Stockholm';

const dayAndTime = new Intl.DateTimeFormat('sv-SE', {timeZone, dateStyle: 'full', timeStyle: 'short'});
const isoDay = new Intl.DateTimeFormat('sv-SE', {timeZone, dateStyle: 'short'});
const calendarDay = new Intl.DateTimeFormat('sv-SE', {timeZone: 'UTC', dateStyle: 'full'});

/** "måndag 23 november 2026 kl. 07:05" */
export const inSweden = (instant: Date): string => dayAndTime.format(instant);

/** The calendar day so many days after the Swedish day of the instant: "måndag 7 december 2026". */
export function dayAfter(instant: Date, days: number): string {
  const midnight = new Date(`${isoDay.format(instant)}T00:00:00Z`);
  midnight.setUTCDate(midnight.getUTCDate() + days);
  return calendarDay.format(midnight);
}
