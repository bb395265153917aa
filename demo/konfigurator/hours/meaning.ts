/** What hours make of certain days, in words to agree with or not: the coming week, and each special day of the coming year. */
import {
  dayOf,
  eve,
  holidayOn,
  isoDateOf,
  minutesPerDay,
  statutory,
  wallMinute,
  weekdayOf,
  type Day,
} from '../../../src/hours/calendar.js';
import {hoursOn, type Interval, type Schedule} from '../../../src/hours/schedule.js';
import {dayNames} from './check-hours.js';
import {shownTime} from './clock.js';
import {dayOfIso, shownDate} from './dates.js';

export const todayAt = (instant: Date): Day => Math.floor(wallMinute(instant.getTime()) / minutesPerDay);

/** "8.30–12.00 och 13.00–16.00", "stängt". */
export function intervalsText(intervals: readonly Interval[]): string {
  const texts = intervals.map(([from, to]) =>
    from === 0 && to === minutesPerDay ? 'hela dygnet' : `${shownTime(from)}–${shownTime(to)}`,
  );
  return texts.length > 0 ? texts.join(' och ') : 'stängt';
}

export const dayText = (schedule: Schedule, day: Day): string => intervalsText(hoursOn(schedule, day));

export interface DayLine {
  readonly day: Day;
  /** "torsdag 26 november". */
  readonly name: string;
  /** "dag före röd dag", "julafton". */
  readonly special: string;
}

const monthOf = (day: Day): number => Number(isoDateOf(day).slice(5, 7));

const fixedNames: Readonly<Record<string, string>> = {
  '01-01': 'nyårsdagen',
  '01-06': 'trettondedag jul',
  '05-01': 'första maj',
  '06-06': 'nationaldagen',
  '12-24': 'julafton',
  '12-25': 'juldagen',
  '12-26': 'annandag jul',
  '12-31': 'nyårsafton',
};

/** Told by the weekday that each falls on and the months it can come in, as lag (1989:253) and the tables of Easter have it. */
function movingName(day: Day): string {
  const month = monthOf(day);
  switch (weekdayOf(day)) {
    case 0:
      return 'annandag påsk';
    case 3:
      return 'Kristi himmelsfärdsdag';
    case 4:
      return month < 6 ? 'långfredagen' : 'midsommarafton';
    case 5:
      return month === 6 ? 'midsommardagen' : 'alla helgons dag';
    default:
      // Easter comes on 25 April at the latest, Whit Sunday on 10 May at the earliest.
      return month < 5 ? 'påskdagen' : 'pingstdagen';
  }
}

/** Two holidays may fall on one day: then the one with a date of its own is named. Empty for any other day. */
export const holidayName = (day: Day): string =>
  holidayOn(day) ? (fixedNames[isoDateOf(day).slice(5)] ?? movingName(day)) : '';

const isDayBefore = (day: Day): boolean =>
  !holidayOn(day) && weekdayOf(day) < 5 && holidayOn(day + 1) === statutory;

export const lineOf = (day: Day): DayLine => ({
  day,
  name: `${dayNames[weekdayOf(day)] ?? ''} ${shownDate(day).replace(/ \d{4}$/, '')}`,
  special: isDayBefore(day) ? 'dag före röd dag' : holidayName(day),
});

export const weekFrom = (today: Day): readonly DayLine[] =>
  Array.from({length: 7}, (_, index) => lineOf(today + index));

/** Dates that some rule names one by one, in a year from today. */
const namedDays = (schedules: readonly Schedule[], today: Day): ReadonlySet<Day> => {
  const year = Number(isoDateOf(today).slice(0, 4));
  const single = schedules.flatMap((schedule) =>
    schedule.flatMap(({dates}) => dates.flatMap(([from, to]) => (from === to ? [from] : []))),
  );
  return new Set(
    single.flatMap((iso) =>
      iso.length === 10 ? dayOfIso(iso) : [year, year + 1].map((one) => dayOfIso(`${one}-${iso}`)),
    ),
  );
};

/** What differs from an ordinary week in the coming year: holidays, the days before them, and the dates that are named. */
export function specialDays(today: Day, schedules: readonly Schedule[]): readonly DayLine[] {
  const named = namedDays(schedules, today);
  const [year = 0, month = 1, date = 1] = isoDateOf(today).split('-').map(Number);
  const days = Array.from({length: dayOf(year + 1, month, date) - today}, (_, index) => today + index);
  return days.flatMap((day) => {
    const line = lineOf(day);
    if (line.special) return [line];
    return named.has(day) ? [{...line, special: 'datum som ni har skrivit'}] : [];
  });
}

/** Eves are red days of the form too, though not of the law. */
export const isEve = (day: Day): boolean => holidayOn(day) === eve;
