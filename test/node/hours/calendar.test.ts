import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import Holidays from 'date-holidays';
import {
  dayOf,
  holidayOn,
  isoDateOf,
  statutory,
  timeOf,
  wallMinute,
  weekdayOf,
} from '../../../src/hours/calendar.js';
import {at, stockholmOffset} from './support.js';

/** Every holiday of a year as our calendar has it: "statutory 2026-01-01". */
function ours(year: number): readonly string[] {
  const found: string[] = [];
  for (let day = dayOf(year, 1, 1); day < dayOf(year + 1, 1, 1); day++) {
    const holiday = holidayOn(day);
    if (holiday) found.push(`${holiday === statutory ? 'statutory' : 'eve'} ${isoDateOf(day)}`);
  }
  return found;
}

describe('the holidays of lag (1989:253)', () => {
  const redDays: Record<number, string> = {
    2026: '01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-06 06-20 10-31 12-25 12-26',
    2027: '01-01 01-06 03-26 03-28 03-29 05-01 05-06 05-16 06-06 06-26 11-06 12-25 12-26',
    2028: '01-01 01-06 04-14 04-16 04-17 05-01 05-25 06-04 06-06 06-24 11-04 12-25 12-26',
  };
  const eves: Record<number, string> = {
    2026: '06-19 12-24 12-31',
    2027: '06-25 12-24 12-31',
    2028: '06-23 12-24 12-31',
  };
  for (const year of [2026, 2027, 2028])
    it(`are those of ${year}`, () => {
      const of = (kind: string) =>
        ours(year)
          .filter((each) => each.startsWith(kind))
          .map((each) => each.slice(-5))
          .join(' ');
      assert.equal(of('statutory'), redDays[year]);
      assert.equal(of('eve'), eves[year]);
    });

  it('are those of date-holidays for 1990–2060, but for the differences listed', (context) => {
    let holidays = 0;
    const differences = {'6 June became a holiday in 2005 (SFS 2004:1320); here it is one in every year': 0};
    const oracle = new Holidays('SE');
    for (let year = 1990; year <= 2060; year++) {
      // `optional` (half days) and `observance` (flag days, feasts) are no holidays in any law.
      const theirs = oracle
        .getHolidays(year)
        .filter(({type}) => type === 'public' || type === 'bank')
        .map(({date, type}) => `${type === 'bank' ? 'eve' : 'statutory'} ${date.slice(0, 10)}`);
      if (year < 2005) {
        differences['6 June became a holiday in 2005 (SFS 2004:1320); here it is one in every year']++;
        theirs.push(`statutory ${year}-06-06`);
      }
      // Two that fall on one day (1 May and Ascension Day 2008) are one here.
      assert.deepEqual([...ours(year)].sort(), [...new Set(theirs)].sort(), String(year));
      holidays += ours(year).length;
    }
    context.diagnostic(
      `${holidays} holidays of 71 years compared; differences ${JSON.stringify(differences)}`,
    );
    assert.deepEqual(Object.values(differences), [15]);
  });

  it('have an Easter that is right far away, by the tables of the Gregorian calendar', () => {
    const easters =
      '1818-03-22 1886-04-25 1943-04-25 1954-04-18 1981-04-19 2038-04-25 2049-04-18 2076-04-19 2285-03-22';
    for (const easter of easters.split(' ')) {
      const [year = 0, month = 0, date = 0] = easter.split('-').map(Number);
      const day = dayOf(year, month, date);
      assert.equal(weekdayOf(day), 6, easter);
      for (const after of [-2, 0, 1, 39, 49])
        assert.equal(holidayOn(day + after), statutory, `${easter} ${after}`);
    }
  });
});

describe("Stockholm's clock", () => {
  it('is right for every hour of 2024–2034', () => {
    for (let time = Date.UTC(2024, 0, 1); time < Date.UTC(2035, 0, 1); time += 3_600_000)
      assert.equal(
        wallMinute(time) * 60_000 - time,
        stockholmOffset(time) * 60_000,
        new Date(time).toISOString(),
      );
  });

  it('leads back to the instant, the first of two in October, and the change itself in March', () => {
    const isTurning = (iso: string): boolean => /^2026-(03-29|10-25)/.test(iso);
    for (let time = Date.UTC(2026, 0, 1); time < Date.UTC(2027, 0, 1); time += 900_000) {
      const iso = new Date(time).toISOString();
      if (!isTurning(iso)) assert.equal(timeOf(wallMinute(time)), time, iso);
    }
    const day = (iso: string): number => Date.parse(`${iso}Z`) / 60_000;
    assert.equal(timeOf(day('2026-03-29T01:59')), at('2026-03-29 01:59').getTime());
    assert.equal(timeOf(day('2026-03-29T02:00')), Date.UTC(2026, 2, 29, 1));
    assert.equal(timeOf(day('2026-03-29T02:30')), Date.UTC(2026, 2, 29, 1));
    assert.equal(timeOf(day('2026-03-29T03:00')), Date.UTC(2026, 2, 29, 1));
    assert.equal(timeOf(day('2026-03-29T03:01')), Date.UTC(2026, 2, 29, 1, 1));
    assert.equal(timeOf(day('2026-10-25T02:00')), Date.UTC(2026, 9, 25, 0));
    assert.equal(timeOf(day('2026-10-25T02:59')), Date.UTC(2026, 9, 25, 0, 59));
    assert.equal(timeOf(day('2026-10-25T03:00')), Date.UTC(2026, 9, 25, 2));
    assert.equal(timeOf(day('2026-10-26T00:00')), Date.UTC(2026, 9, 25, 23));
  });
});
