/** What the hours say now: whole sentences around the time of the next change. */
import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import {minutesPerDay, wallMinute} from '../hours/calendar.js';
import type {HoursStatus} from '../hours/status.js';
import {around} from './around.js';
import {currentLocale, type TimeWords} from './locale.js';

const pad = (number: number): string => String(number).padStart(2, '0');

/** Words of our own: the first that a browser is asked for keep a cheap phone waiting for 200 ms. From Sunday, as Date counts. */
const weekdays = ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'];
const months = 'januari februari mars april maj juni juli augusti september oktober november december'.split(
  ' ',
);

function swedishDay(day: number, isNear: boolean): string | undefined {
  const date = new Date(day);
  return isNear ? weekdays[date.getUTCDay()] : `${date.getUTCDate()} ${months[date.getUTCMonth()]}`;
}

/** 8.30 and "måndag", "20 maj"; other languages have ways of their own. */
const inSwedish: TimeWords = {
  clock: (minute) => `${Math.floor(minute / 60)}.${pad(minute % 60)}`,
  day: swedishDay,
};

const timeWords = (): TimeWords => currentLocale().times ?? inSwedish;

/** The day as people say it from here: today, tomorrow, a weekday within the week, else a date. */
function dayText(wall: number, daysAhead: number, today: string): unknown {
  if (daysAhead === 0) return today;
  const day =
    daysAhead === 1 ? msg('i morgon', {id: 'hours.tomorrow'}) : timeWords().day(wall * 60_000, daysAhead < 7);
  return html`${day} `;
}

/** ISO 8601 with Stockholm's offset at that instant. */
function machineTime(instant: Date, wall: number): string {
  const offset = wall - Math.floor(instant.getTime() / 60_000);
  const local = new Date(wall * 60_000).toISOString().slice(0, 16);
  return `${local}+${pad(Math.floor(offset / 60))}:${pad(offset % 60)}`;
}

/** The next change, for people and for machines; undefined where none comes. */
function changeTime({changesAt, daysAhead}: HoursStatus, today = ''): TemplateResult | undefined {
  if (!changesAt || daysAhead === undefined) return undefined;
  const wall = wallMinute(changesAt.getTime());
  return html`<time datetime=${machineTime(changesAt, wall)}>${dayText(wall, daysAhead, today)}<bdi dir="ltr">${timeWords().clock(wall % minutesPerDay)}</bdi></time>`;
}

/** Of a phone: open until, closed for lunch, closed until. */
export function phoneHoursText(status: HoursStatus): unknown {
  const time = changeTime(status);
  switch (status.reason) {
    case 'open':
      return time
        ? around(time, (slot) => msg(str`Öppet nu, till ${slot}`, {id: 'hours.open'}))
        : msg('Öppet dygnet runt', {id: 'hours.always'});
    case 'lunch':
      return around(time, (slot) => msg(str`Stängt för lunch, öppnar ${slot}`, {id: 'hours.lunch'}));
    case 'pause':
    case 'closed':
      return time
        ? around(time, (slot) => msg(str`Stängt, öppnar ${slot}`, {id: 'hours.closed'}))
        : msg('Stängt', {id: 'hours.never'});
  }
}

/** Of the form: when reports are read next. */
export function formHoursText(status: HoursStatus): unknown {
  const time = changeTime(status, status.open ? '' : `${msg('i dag', {id: 'hours.today'})} `);
  if (status.open) {
    return time
      ? around(time, (slot) => msg(str`Vi läser anmälningar nu, till ${slot}.`, {id: 'form-hours.open'}))
      : msg('Vi läser anmälningar dygnet runt.', {id: 'form-hours.always'});
  }
  return time
    ? around(time, (slot) =>
        msg(str`Vi läser anmälningar nästa gång ${slot}. Kan det inte vänta, ring.`, {
          id: 'form-hours.closed',
        }),
      )
    : undefined;
}
