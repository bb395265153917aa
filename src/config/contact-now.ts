/** Whom to ring at an instant, and whether reports are read then. Pure: the instant comes in as an argument. */
import {hoursStatus, type HoursStatus} from '../hours/status.js';
import type {Config, WrittenHours} from './config.js';

export interface ContactNow {
  /** Of `phone`; undefined where its hours are not told or could not be read. */
  readonly phone: HoursStatus | undefined;
  /** Whether the socialjour answers; `unknown` where nothing readable says. `none`: it has no number of its own here. */
  readonly afterHours: 'answers' | 'closed' | 'unknown' | 'none';
  /** Of those who read reports from the form; undefined where nothing is promised. */
  readonly form: HoursStatus | undefined;
  /** The first instant at which any of it changes. */
  readonly changesAt: Date | undefined;
}

const statusOf = (hours: WrittenHours | undefined, instant: Date): HoursStatus | undefined =>
  hours?.schedule && hoursStatus(hours.schedule, instant);

/** The socialjour answers when its hours say so; without hours, while `phone` has its closed evening, night or weekend. A lunch gap is not one. */
function afterHoursOf(
  config: Config,
  phone: HoursStatus | undefined,
  own: HoursStatus | undefined,
): ContactNow['afterHours'] {
  if (config.afterHoursPhones.length === 0) return 'none';
  if (own) return own.open ? 'answers' : 'closed';
  if (config.afterHoursPhoneHours || !phone) return 'unknown';
  return phone.reason === 'closed' ? 'answers' : 'closed';
}

const earliest = (statuses: readonly (HoursStatus | undefined)[]): Date | undefined => {
  const times = statuses.flatMap((status) => status?.changesAt?.getTime() ?? []);
  return times.length > 0 ? new Date(Math.min(...times)) : undefined;
};

export function contactNow(config: Config, instant: Date): ContactNow {
  const phone = statusOf(config.phoneHours, instant);
  const own = statusOf(config.afterHoursPhoneHours, instant);
  const form = statusOf(config.formHours, instant);
  return {
    phone,
    afterHours: afterHoursOf(config, phone, own),
    form,
    changesAt: earliest([phone, own, form]),
  };
}
