/** A schedule at an instant: open, at lunch or closed, and when that changes. */
import {minutesPerDay, timeOf, wallMinute, type Day} from './calendar.js';
import {hoursOn, type Interval, type Schedule} from './schedule.js';

export interface HoursStatus {
  readonly open: boolean;
  /**
   * `lunch`: a gap between two intervals of the same day, from 11 at the earliest to 14 at the latest. `pause`: any other such
   * gap (hours for calls 8–10 and 14–15). `closed`: evening, night, weekend, holiday or an exception. Only `closed` is after
   * hours: in it the socialjour answers (contract 3, `after-hours-phone-hours`).
   */
  readonly reason: 'open' | 'lunch' | 'pause' | 'closed';
  /**
   * The first instant at which `reason` is another: closing time when open, else opening time. Undefined when none comes
   * within 400 days: then it is always open, or never opens.
   */
  readonly changesAt: Date | undefined;
  /** From today to the day of `changesAt`, by Stockholm's calendar: 0 is today, 1 tomorrow. Undefined as `changesAt` is. */
  readonly daysAhead: number | undefined;
}

const lookAheadDays = 400;
const lunch = {from: 11 * 60, to: 14 * 60};

/**
 * The minute of Stockholm's clock up to which edges have passed. In the hour that is lived twice when summer time ends they
 * pass the first time, so that nothing opens or closes twice: the second time is all its last minute.
 */
function passedMinute(time: number): number {
  const wall = wallMinute(time);
  return wallMinute(time - 60 * 60_000) === wall ? wall - (wall % 60) + 59 : wall;
}

/**
 * In minutes from a day's midnight: how long what is open at a minute of it lasts, that minute itself when nothing is; and
 * when it opens after that, undefined when not within the days looked ahead.
 */
function spanAt(schedule: Schedule, day: Day, minute: number): readonly [until: number, opens?: number] {
  let until = minute;
  // From the day before, whose last interval may reach over midnight.
  for (let ahead = -1; ahead <= lookAheadDays; ahead++) {
    for (const [from, to] of hoursOn(schedule, day + ahead)) {
      const opens = from + ahead * minutesPerDay;
      if (opens > until) return [until, opens];
      until = Math.max(until, to + ahead * minutesPerDay);
    }
  }
  return [until];
}

/** Why it is closed at a minute of a day when it opens at another minute, counted from the same midnight. */
function reasonClosed(today: readonly Interval[], minute: number, opens = NaN): HoursStatus['reason'] {
  const closed = today.findLast(([, to]) => to <= minute)?.[1] ?? NaN;
  if (!(closed < opens && opens < minutesPerDay)) return 'closed';
  return closed >= lunch.from && opens <= lunch.to ? 'lunch' : 'pause';
}

/** Whether a schedule is open at an instant, why, and until when. By Stockholm's clock; pure. */
export function hoursStatus(schedule: Schedule, instant: Date): HoursStatus {
  const wall = passedMinute(instant.getTime());
  const minute = wall % minutesPerDay;
  const today = (wall - minute) / minutesPerDay;
  const [until, opens] = spanAt(schedule, today, minute);
  const open = until > minute;
  const change = open && until < lookAheadDays * minutesPerDay ? until : opens;
  return {
    open,
    reason: open ? 'open' : reasonClosed(hoursOn(schedule, today), minute, opens),
    changesAt: change ? new Date(timeOf(wall - minute + change)) : undefined,
    daysAhead: change ? Math.floor(change / minutesPerDay) : undefined,
  };
}

/** The instant itself when open, else the next opening; undefined when none comes within 400 days. */
export function nextOpen(schedule: Schedule, instant: Date): Date | undefined {
  const {open, changesAt} = hoursStatus(schedule, instant);
  return open ? instant : changesAt;
}
