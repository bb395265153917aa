/** A written date or range of dates → ISO dates: "Dec 24", "2026 May 15", "15 juni–15 aug 2026", "24–26 dec", "juli". */
import {dayOf, isoDateOf, type IsoDate} from './calendar.js';
import type {DateRange} from './schedule.js';

/** Year, month and number in the month, as far as they are said. */
type Said = Partial<Record<string, number>>;

const aLeapYear = 2024;

/** MM-DD without a year; undefined for no such date. A whole month begins on its first and ends on its last. */
function isoDate({y, m = 0, n}: Said, isEnd: boolean): IsoDate | undefined {
  const year = y ?? aLeapYear;
  const iso = isoDateOf(isEnd && !n ? dayOf(year, m + 1, 0) : dayOf(year, m, n ?? 1));
  return Number(iso.slice(5, 7)) === m ? iso.slice(y ? 0 : 5) : undefined;
}

/** The range that one `date` of the grammar is, from the kinds and values of its tokens; undefined for no such date. */
export function dateRange(kinds: string, values: readonly number[]): DateRange | undefined {
  const dash = kinds.indexOf('-');
  const said = (start: number, end?: number): Said =>
    Object.fromEntries(values.slice(start, end).map((value, index) => [kinds.charAt(start + index), value]));
  const end = said(dash + 1);
  const start = dash < 0 ? end : said(0, dash);
  // The month or year that one end lacks is the other's.
  const from = isoDate({...end, ...start}, false);
  const to = isoDate({...start, ...end}, true);
  return from && to && !start.n === !end.n && (from.length < 10 || from <= to) ? [from, to] : undefined;
}
