/** What the hours say now: whole sentences around the time of the next change. */
import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import {minutesPerDay, wallMinute} from '../hours/calendar.js';
import type {HoursStatus} from '../hours/status.js';

const pad = (number: number): string => String(number).padStart(2, '0');

/** 8.30, as Swedish writes the time of day. */
function clockText(wall: number): string {
  const minute = wall % minutesPerDay;
  return `${Math.floor(minute / 60)}.${pad(minute % 60)}`;
}

const weekday = new Intl.DateTimeFormat('sv', {weekday: 'long', timeZone: 'UTC'});
const date = new Intl.DateTimeFormat('sv', {day: 'numeric', month: 'long', timeZone: 'UTC'});

/** The day as people say it from here: today, tomorrow, a weekday within the week, else a date. */
function dayText(wall: number, daysAhead: number, today: string): string {
  const day = wall * 60_000;
  if (daysAhead === 0) return today;
  if (daysAhead === 1) return `${msg('i morgon', {id: 'hours.tomorrow'})} `;
  return `${(daysAhead < 7 ? weekday : date).format(day)} `;
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
  return html`<time datetime=${machineTime(changesAt, wall)}>${dayText(wall, daysAhead, today)}${clockText(wall)}</time>`;
}

/** Of a phone: open until, closed for lunch, closed until. */
export function phoneHoursText(status: HoursStatus): unknown {
  const time = changeTime(status);
  switch (status.reason) {
    case 'open':
      return time
        ? msg(html`Öppet nu, till ${time}`, {id: 'hours.open'})
        : msg('Öppet dygnet runt', {id: 'hours.always'});
    case 'lunch':
      return msg(html`Stängt för lunch, öppnar ${time}`, {id: 'hours.lunch'});
    case 'pause':
    case 'closed':
      return time
        ? msg(html`Stängt, öppnar ${time}`, {id: 'hours.closed'})
        : msg('Stängt', {id: 'hours.never'});
  }
}

/** Of the form: when reports are read next. */
export function formHoursText(status: HoursStatus): unknown {
  const time = changeTime(status, status.open ? '' : `${msg('i dag', {id: 'hours.today'})} `);
  if (status.open) {
    return time
      ? msg(html`Vi läser anmälningar nu, till ${time}.`, {id: 'form-hours.open'})
      : msg('Vi läser anmälningar dygnet runt.', {id: 'form-hours.always'});
  }
  return time
    ? msg(html`Vi läser anmälningar nästa gång ${time}. Kan det inte vänta, ring.`, {id: 'form-hours.closed'})
    : undefined;
}
