/** The days that a web editor is asked to agree with: all of them, by their right names, with what the hours make of them. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import Holidays from 'date-holidays';
import {
  dayText,
  holidayName,
  lineOf,
  specialDays,
  weekFrom,
} from '../../../demo/konfigurator/hours/meaning.js';
import {dayOf, holidayOn, isoDateOf} from '../../../src/hours/calendar.js';
import {scheduleOf, vara} from '../hours/support.js';

/** Where the package says it otherwise. */
const spelled = (name: string): string => name.toLowerCase().replace('sveriges nationaldag', 'nationaldagen');

describe('the special days', () => {
  it('have the names that another source has', () => {
    const calendar = new Holidays('SE', {languages: ['sv']});
    let named = 0;
    for (let year = 2020; year <= 2060; year++) {
      const holidays = calendar
        .getHolidays(year)
        .map(({date, name, type}) => ({date: date.slice(0, 10), name, type}));
      for (const {date, type} of holidays) {
        const [, month = 0, day = 0] = date.split('-').map(Number);
        const ours = holidayName(dayOf(year, month, day));
        if (type !== 'public' || ours === '') continue;
        const theirs = holidays.flatMap((one) => (one.date === date ? spelled(one.name) : []));
        assert.ok(theirs.includes(ours.toLowerCase()), `${date}: ${theirs.join()}, not ${ours}`);
        named += 1;
      }
    }
    assert.ok(named > 41 * 11, `${named} compared`);
  });

  it('are all of a year, with the days before them, and no other', () => {
    const today = dayOf(2026, 11, 26);
    const found = specialDays(today, []);
    assert.deepEqual(found.map(({day, special}) => `${isoDateOf(day)} ${special}`).slice(0, 9), [
      '2026-12-24 julafton',
      '2026-12-25 juldagen',
      '2026-12-26 annandag jul',
      '2026-12-31 nyårsafton',
      '2027-01-01 nyårsdagen',
      '2027-01-05 dag före röd dag',
      '2027-01-06 trettondedag jul',
      '2027-03-25 dag före röd dag',
      '2027-03-26 långfredagen',
    ]);
    const all = Array.from({length: 365}, (_, index) => today + index).filter((day) => holidayOn(day));
    assert.deepEqual(
      found.filter(({special}) => special !== 'dag före röd dag').map(({day}) => day),
      all,
    );
  });

  it('also have the dates that somebody named', () => {
    const schedule = scheduleOf('Mo-Fr 08:00-16:00; 2026 Dec 28 off; Jan 4 off');
    const named = specialDays(dayOf(2026, 11, 26), [schedule]).filter(({special}) =>
      special.startsWith('datum'),
    );
    assert.deepEqual(
      named.map(({day}) => isoDateOf(day)),
      ['2026-12-28', '2027-01-04'],
    );
  });

  it('say what the hours make of them', () => {
    const schedule = scheduleOf(vara.form);
    assert.equal(dayText(schedule, dayOf(2027, 1, 5)), '8.30–12.00 och 13.00–14.00');
    assert.equal(dayText(schedule, dayOf(2027, 1, 6)), 'stängt');
    assert.equal(dayText(scheduleOf('24/7'), dayOf(2027, 1, 6)), 'hela dygnet');
    assert.equal(lineOf(dayOf(2027, 1, 5)).name, 'tisdag 5 januari');
    assert.equal(weekFrom(dayOf(2026, 11, 26)).length, 7);
  });
});
