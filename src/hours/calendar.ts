/** Swedish holidays of any year, and Stockholm's wall clock: from an instant and back. */

/** A calendar day as the number of days since 1 January 1970; no time of day, no zone. */
export type Day = number;

/** A calendar day as YYYY-MM-DD, or as MM-DD of any year. */
export type IsoDate = string;

export const minutesPerDay = 1440;
const msPerMinute = 60_000;
const msPerHour = 60 * msPerMinute;
const msPerDay = minutesPerDay * msPerMinute;

/** A date past the month's last, or before its first, falls in the months beside it. */
export const dayOf = (year: number, month: number, date: number): Day =>
  Date.UTC(year, month - 1, date) / msPerDay;

export const isoDateOf = (day: Day): IsoDate => new Date(day * msPerDay).toISOString().slice(0, 10);

/** 0 is Monday, 6 is Sunday. 1 January 1970 was a Thursday; 100,000 weeks keep the days before it positive. */
export const weekdayOf = (day: Day): number => (day + 700_003) % 7;

/** Both ends included; MM-DD over the new year when `from` is the later. All three of the same form. */
export const isWithin = (date: IsoDate, from: IsoDate, to: IsoDate): boolean =>
  from <= to ? from <= date && date <= to : from <= date || date <= to;

/**
 * The Sunday after the full moon of the Gregorian tables (J.-M. Oudin's formulas, in P. K. Seidelmann (ed.), Explanatory
 * Supplement to the Astronomical Almanac, 1992, 12.45).
 */
function easterSunday(year: number): Day {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const moonAge = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15;
  const days = moonAge % 30;
  const fullMoon = dayOf(year, 3, 21 + days - (days > 28 || (days === 28 && golden > 10) ? 1 : 0));
  return fullMoon + 7 - ((weekdayOf(fullMoon) + 1) % 7);
}

/** New Year's Day, Epiphany, 1 May, the national day, Christmas Day, Boxing Day. */
const fixedHolidays = /01-0[16]|05-01|06-06|12-2[56]/;
/** Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday: days after Easter Sunday. */
const movingHolidays = [-2, 0, 1, 39, 49];
/** Midsummer Day and All Saints' Day: the Saturday among these. */
const saturdays = /06-2[0-6]|10-31|11-0[1-6]/;
const fixedEves = /12-(24|31)/;
/** Midsummer Eve: the Friday among these. */
const fridays = /06-19|06-2[0-5]/;

/** Not a holiday; one of three eves; a holiday by the law itself. */
export type Holiday = 0 | 1 | 2;
export const eve = 1;
export const statutory = 2;

/**
 * Statutory are the holidays of lag (1989:253) om allmänna helgdagar, 1 §, as in force since 2005 (SFS 2004:1320), also for
 * the years before. Eves are Midsummer Eve, Christmas Eve and New Year's Eve, which 3 a § semesterlagen (1977:480) counts with
 * them.
 *
 * A plain Sunday is a holiday by 1 § too. It is left out here so that `Su 10:00-12:00` can be written at all; hours that
 * do not name Sunday are closed on it anyway, and the day before it is a Saturday, never an ordinary weekday.
 */
export function holidayOn(day: Day): Holiday {
  const iso = isoDateOf(day);
  const date = iso.slice(5);
  const weekday = weekdayOf(day);
  if (
    fixedHolidays.test(date) ||
    movingHolidays.includes(day - easterSunday(Number(iso.slice(0, 4)))) ||
    (weekday === 5 && saturdays.test(date))
  )
    return statutory;
  return fixedEves.test(date) || (weekday === 4 && fridays.test(date)) ? eve : 0;
}

/** An hour ahead of UTC in January and two in July: all that are turn on the same days (directive 2000/84/EC). */
const goesAsStockholm = (year: number): boolean =>
  [0, 6].every((month) => new Date(year, month).getTimezoneOffset() === -60 - 10 * month);

let stockholmHour: Intl.DateTimeFormat | undefined;

/**
 * What a clock on a wall in Stockholm shows, wherever the visitor is: whole minutes since 1 January 1970, 00:00 by that
 * clock. Throws RangeError on an invalid time, as Intl does.
 *
 * A first clock of another zone takes a browser 50 ms of the main thread, 200 on a cheap phone: so a visitor's own is read
 * where it goes as Stockholm's. The day summer time is done away with, none does, and the zone is asked.
 */
export function wallMinute(time: number): number {
  const minute = Math.floor(time / msPerMinute);
  const date = new Date(time);
  if (goesAsStockholm(date.getFullYear())) return minute - date.getTimezoneOffset();
  stockholmHour ??= new Intl.DateTimeFormat('sv', {hour: 'numeric', timeZone: 'Europe/Stockholm'});
  const ahead = Number(stockholmHour.format(time)) - date.getUTCHours();
  return minute + 60 * ((ahead + 24) % 24);
}

/**
 * The first instant at which that clock shows this minute, or is past it where the minute is skipped in spring. In
 * milliseconds since 1970 UTC.
 */
export function timeOf(wall: number): number {
  const inWinter = wall * msPerMinute - msPerHour;
  const inSummer = inWinter - msPerHour;
  if (wallMinute(inSummer) === wall) return inSummer;
  // The skipped hour ends on a whole hour of UTC.
  return wallMinute(inWinter) > wall ? inWinter - (inWinter % msPerHour) : inWinter;
}
