/** When, in other languages than Swedish: 08:30, and dates as Swedish letters have them, 2026-05-20, where words would be uncertain. */
import {html} from 'lit';
import type {TimeWords} from './locale.js';

const pad = (number: number): string => String(number).padStart(2, '0');

/** @param intl what Intl names weekdays by in every engine; Chromium has no words for many languages, and shows English ones. */
export const timeWords = (tag: string, intl: string | undefined): TimeWords => ({
  clock: (minute) => `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`,
  day: (day, isNear) => {
    const form: Intl.DateTimeFormatOptions = isNear ? {weekday: 'long'} : {day: 'numeric', month: 'long'};
    return intl !== undefined && (isNear || tag === 'en')
      ? new Intl.DateTimeFormat(intl, {...form, timeZone: 'UTC'}).format(day)
      : html`<bdi dir="ltr">${new Date(day).toISOString().slice(0, 10)}</bdi>`;
  },
});
