/** What the hours say now: whole sentences around the time of the next change. */
import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import {minutesPerDay, wallMinute} from '../hours/calendar.js';
import type {HoursStatus} from '../hours/status.js';
import {around} from './around.js';
import {currentLocale} from './locale.js';

const pad = (number: number): string => String(number).padStart(2, '0');

/** 8.30 as Swedish writes the time of day; 08:30 in every other language. */
function clockText(wall: number): string {
  const minute = wall % minutesPerDay;
  const hour = Math.floor(minute / 60);
  const minutes = pad(minute % 60);
  return currentLocale().tag === 'sv' ? `${hour}.${minutes}` : `${pad(hour)}:${minutes}`;
}

const isolated = (number: string): TemplateResult => html`<bdi dir="ltr">${number}</bdi>`;

/** Dates are in words where every browser has them and the sentence takes them, else as in Swedish letters: 2026-05-20. */
function dateText(day: number, isNear: boolean): unknown {
  const {tag, intl} = currentLocale();
  const form = isNear ? {weekday: 'long'} : {day: 'numeric', month: 'long'};
  return intl && (isNear || tag === 'sv' || tag === 'en')
    ? new Intl.DateTimeFormat(intl, {...form, timeZone: 'UTC'} as Intl.DateTimeFormatOptions).format(day)
    : isolated(new Date(day).toISOString().slice(0, 10));
}

/** The day as people say it from here: today, tomorrow, a weekday within the week, else a date. */
function dayText(wall: number, daysAhead: number, today: string): unknown {
  if (daysAhead === 0) return today;
  return html`${daysAhead === 1 ? msg('i morgon', {id: 'hours.tomorrow'}) : dateText(wall * 60_000, daysAhead < 7)} `;
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
  return html`<time datetime=${machineTime(changesAt, wall)}>${dayText(wall, daysAhead, today)}${isolated(clockText(wall))}</time>`;
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
