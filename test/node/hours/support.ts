/** What the tests of hours share: reading that must succeed, instants by Stockholm's clock, seeded chance. */
import assert from 'node:assert/strict';
import {parseHours} from '../../../src/hours/parse-hours.js';
import type {Schedule} from '../../../src/hours/schedule.js';

export const vara = {
  phone: 'Mo-Fr 08:30-16:30',
  form: 'Mo-Th 08:30-12:00,13:00-16:00; Fr 08:30-12:00,13:00-15:00; PH -1 day 08:30-12:00,13:00-14:00; PH off',
};
export const kiruna = 'Mo-Fr 09:00-12:00,13:00-16:00';

export function scheduleOf(text: string): Schedule {
  const {schedule, problem} = parseHours(text);
  assert.ok(schedule, `${text}: ${JSON.stringify(problem)}`);
  return schedule;
}

/** Summer time by the rule of directive 2000/84/EC, not by Intl, so that the tests do not share the code's source. */
export function stockholmOffset(utc: number): number {
  const year = new Date(utc).getUTCFullYear();
  const lastSunday = (month: number): number => {
    const last = new Date(Date.UTC(year, month + 1, 0, 1));
    return last.getTime() - last.getUTCDay() * 86_400_000;
  };
  return utc >= lastSunday(2) && utc < lastSunday(9) ? 120 : 60;
}

/** The first instant at which Stockholm's clock shows "2026-05-20 08:30". */
export function at(wall: string): Date {
  const utc = Date.parse(`${wall.replace(' ', 'T')}Z`);
  for (const offset of [120, 60]) {
    const instant = utc - offset * 60_000;
    if (stockholmOffset(instant) === offset) return new Date(instant);
  }
  throw new Error(`no such time: ${wall}`);
}

/** The other way round. */
export const wallOf = (instant: Date | undefined): string | undefined =>
  instant &&
  new Date(instant.getTime() + stockholmOffset(instant.getTime()) * 60_000)
    .toISOString()
    .slice(0, 16)
    .replace('T', ' ');

/** mulberry32: the same numbers, 0 to 1, for the same seed. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
