import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {hoursStatus, nextOpen} from '../../../src/hours/status.js';
import {at, kiruna, scheduleOf, vara, wallOf} from './support.js';

type Row = readonly [wall: string, reason: string, changes: string | undefined];

/** What holds at an instant by Stockholm's clock, and when it changes. */
function table(hours: string, rows: readonly Row[]): void {
  const schedule = scheduleOf(hours);
  for (const [wall, reason, changes] of rows) {
    const status = hoursStatus(schedule, at(wall));
    assert.deepEqual([status.reason, wallOf(status.changesAt)], [reason, changes], `${hours} at ${wall}`);
    assert.equal(status.open, reason === 'open');
    const days = changes && (Date.parse(changes.slice(0, 10)) - Date.parse(wall.slice(0, 10))) / 86_400_000;
    assert.equal(status.daysAhead, days);
    assert.equal(wallOf(nextOpen(schedule, at(wall))), status.open ? wall : changes);
  }
}

describe("Vara's hours", () => {
  it('for the form close for lunch, and earlier on Fridays and before red days', () =>
    table(vara.form, [
      ['2026-05-20 08:29', 'closed', '2026-05-20 08:30'],
      ['2026-05-20 08:30', 'open', '2026-05-20 12:00'],
      ['2026-05-20 11:59', 'open', '2026-05-20 12:00'],
      ['2026-05-20 12:00', 'lunch', '2026-05-20 13:00'],
      ['2026-05-20 12:59', 'lunch', '2026-05-20 13:00'],
      ['2026-05-20 13:00', 'open', '2026-05-20 16:00'],
      ['2026-05-20 16:00', 'closed', '2026-05-21 08:30'],
      ['2026-05-22 14:59', 'open', '2026-05-22 15:00'],
      ['2026-05-22 15:00', 'closed', '2026-05-25 08:30'],
      ['2026-05-24 12:30', 'closed', '2026-05-25 08:30'],
      ['2026-06-05 13:59', 'open', '2026-06-05 14:00'],
      ['2026-06-05 14:00', 'closed', '2026-06-08 08:30'],
      ['2026-06-18 15:59', 'open', '2026-06-18 16:00'],
      ['2026-06-18 16:00', 'closed', '2026-06-22 08:30'],
      ['2026-06-19 10:00', 'closed', '2026-06-22 08:30'],
    ]));

  it('close at 14 on the day before each red day that is an ordinary weekday, and on no other', () => {
    const schedule = scheduleOf(vara.form);
    const early: string[] = [];
    for (let day = Date.UTC(2026, 0, 1, 12, 30); day < Date.UTC(2027, 0, 1); day += 86_400_000) {
      const date = new Date(day).toISOString().slice(0, 10);
      const status = hoursStatus(schedule, at(`${date} 13:30`));
      if (wallOf(status.changesAt)?.endsWith('14:00')) early.push(date.slice(5));
    }
    // Before Epiphany, Good Friday, 1 May, Ascension Day, 6 June, All Saints' Day. Not the eves, nor the days before them.
    assert.equal(early.join(' '), '01-05 04-02 04-30 05-13 06-05 10-30');
  });

  it('in Christmas week leave out the eves', () =>
    table(vara.form, [
      ['2026-12-23 15:00', 'open', '2026-12-23 16:00'],
      ['2026-12-23 16:00', 'closed', '2026-12-28 08:30'],
      ['2026-12-24 10:00', 'closed', '2026-12-28 08:30'],
      ['2026-12-27 10:00', 'closed', '2026-12-28 08:30'],
      ['2026-12-30 15:59', 'open', '2026-12-30 16:00'],
      ['2026-12-30 16:00', 'closed', '2027-01-04 08:30'],
      ['2027-01-01 10:00', 'closed', '2027-01-04 08:30'],
      ['2027-01-05 14:00', 'closed', '2027-01-07 08:30'],
    ]));

  it('by phone are closed at 16.45 on the day before a holiday, until after it', () =>
    table(vara.phone, [
      ['2026-05-13 16:29', 'open', '2026-05-13 16:30'],
      ['2026-05-13 16:45', 'closed', '2026-05-15 08:30'],
      ['2026-05-19 20:00', 'closed', '2026-05-20 08:30'],
      ['2026-04-02 16:45', 'closed', '2026-04-07 08:30'],
    ]));

  it('open on the minute through both clock changes', () =>
    table(vara.phone, [
      ['2026-03-27 16:30', 'closed', '2026-03-30 08:30'],
      ['2026-03-29 01:59', 'closed', '2026-03-30 08:30'],
      ['2026-03-29 03:00', 'closed', '2026-03-30 08:30'],
      ['2026-03-30 08:29', 'closed', '2026-03-30 08:30'],
      ['2026-03-30 08:30', 'open', '2026-03-30 16:30'],
      ['2026-10-23 16:30', 'closed', '2026-10-26 08:30'],
      ['2026-10-25 02:30', 'closed', '2026-10-26 08:30'],
      ['2026-10-26 08:30', 'open', '2026-10-26 16:30'],
    ]));
});

describe("Kiruna's hours", () => {
  it('say nothing of red days, and are closed on them', () =>
    table(kiruna, [
      ['2026-01-01 10:00', 'closed', '2026-01-02 09:00'],
      ['2026-01-05 15:59', 'open', '2026-01-05 16:00'],
      ['2026-01-05 16:00', 'closed', '2026-01-07 09:00'],
      ['2026-06-19 10:00', 'closed', '2026-06-22 09:00'],
      ['2026-12-23 16:00', 'closed', '2026-12-28 09:00'],
      ['2026-05-20 12:30', 'lunch', '2026-05-20 13:00'],
    ]));

  it('are the same through a whole year as a plain reading of them, every ten minutes', () => {
    const red =
      '01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-06 06-19 06-20 10-31 12-24 12-25 12-26 12-31'.split(
        ' ',
      );
    for (const [hours, plain] of [
      [kiruna, (): readonly string[] => ['09:00', '12:00', '13:00', '16:00']],
      [
        vara.form,
        (date: string, weekday: number): readonly string[] => {
          const early = ['01-05', '04-02', '04-30', '05-13', '06-05', '10-30'].includes(date);
          return ['08:30', '12:00', '13:00', early ? '14:00' : weekday === 5 ? '15:00' : '16:00'];
        },
      ],
    ] as const) {
      const schedule = scheduleOf(hours);
      let changesAt: number | undefined;
      let was: boolean | undefined;
      for (
        let time = at('2026-01-01 00:00').getTime();
        time < at('2027-01-01 00:00').getTime();
        time += 600_000
      ) {
        const wall = wallOf(new Date(time)) ?? '';
        const [date, clock] = [wall.slice(5, 10), wall.slice(11)];
        const weekday = new Date(`${wall.slice(0, 10)}T12:00Z`).getUTCDay();
        const [opens = '', lunch = '', back = '', closes = ''] = plain(date, weekday);
        const isWorkday = weekday > 0 && weekday < 6 && !red.includes(date);
        const open = isWorkday && ((clock >= opens && clock < lunch) || (clock >= back && clock < closes));
        const status = hoursStatus(schedule, new Date(time));
        assert.equal(status.open, open, `${hours} at ${wall}`);
        if (was !== undefined && was !== open) assert.equal(changesAt, time, `${hours} changed at ${wall}`);
        was = open;
        changesAt = status.changesAt?.getTime();
      }
    }
  });
});

describe('other hours', () => {
  it('are always open or never', () => {
    table('24/7', [['2026-12-24 03:00', 'open', undefined]]);
    table('off', [['2026-12-24 03:00', 'closed', undefined]]);
    table('2020 May 15 08:00-12:00', [['2026-05-15 09:00', 'closed', undefined]]);
  });

  it('go on over midnight, unless a later rule decides the next day', () => {
    table('Mo-Fr 22:00-06:00', [
      ['2026-05-20 23:00', 'open', '2026-05-21 06:00'],
      ['2026-05-21 05:59', 'open', '2026-05-21 06:00'],
      ['2026-05-21 06:00', 'closed', '2026-05-21 22:00'],
      ['2026-05-23 05:00', 'open', '2026-05-23 06:00'],
      ['2026-05-13 23:00', 'open', '2026-05-14 00:00'],
    ]);
    table('Mo-Fr 22:00-06:00; Sa off', [['2026-05-22 23:00', 'open', '2026-05-23 00:00']]);
    table('Sa off; Mo-Fr 22:00-06:00', [['2026-05-22 23:00', 'open', '2026-05-23 06:00']]);
    table('PH 22:00-06:00', [['2026-12-25 23:00', 'open', '2026-12-26 06:00']]);
    table('Mo-Su 16:30-24:00,00:00-08:00', [['2026-05-20 17:00', 'open', '2026-05-21 08:00']]);
  });

  it('have a gap in the day that is no lunch, nor after hours', () =>
    table('mån–fre 8–10, 14–15', [
      ['2026-05-20 11:00', 'pause', '2026-05-20 14:00'],
      ['2026-05-20 15:00', 'closed', '2026-05-21 08:00'],
    ]));

  it('open on ordinary Sundays though Sundays are red, and not on Easter Day', () =>
    table('Su 10:00-12:00', [
      ['2026-04-05 11:00', 'closed', '2026-04-12 10:00'],
      ['2026-04-12 11:00', 'open', '2026-04-12 12:00'],
    ]));

  it('know dates, seasons and the new year', () => {
    table('Mo-Fr 08:00-16:00; Jun 15-Aug 15 Mo-Fr 09:00-12:00; 2026 Jul 20 off; Dec 24 10:00-12:00', [
      ['2026-06-14 12:00', 'closed', '2026-06-15 09:00'],
      ['2026-07-17 12:00', 'closed', '2026-07-21 09:00'],
      ['2026-08-14 12:00', 'closed', '2026-08-17 08:00'],
      ['2026-12-23 16:00', 'closed', '2026-12-24 10:00'],
      ['2027-06-24 12:00', 'closed', '2027-06-28 09:00'],
    ]);
    table('Mo-Fr 08:00-16:00; Dec 24-Jan 6 off', [['2026-12-23 16:00', 'closed', '2027-01-07 08:00']]);
    table('Jan 1-6 off; Sa 10:00-12:00', [['2026-01-02 12:00', 'closed', '2026-01-03 10:00']]);
    table('juli stängt', [['2026-07-02 12:00', 'closed', undefined]]);
  });

  it('open on a red day when that very date, or red days, have hours', () => {
    table('Mo-Fr 08:00-16:00; Jun 6 10:00-12:00', [['2026-06-06 11:00', 'open', '2026-06-06 12:00']]);
    table('Mo-Fr 08:00-16:00; PH 10:00-12:00', [['2026-12-24 11:00', 'open', '2026-12-24 12:00']]);
    table('röd dag 10–12; helgfria vardagar 8–16', [['2026-05-14 11:00', 'open', '2026-05-14 12:00']]);
    table('Mo-Fr 08:00-16:00; lunchstängt röda dagar 12–13', [
      ['2026-05-14 11:00', 'closed', '2026-05-15 08:00'],
    ]);
    table('Mo-Su 00:00-24:00', [['2026-05-13 11:00', 'open', '2026-05-14 00:00']]);
    table('24/7; PH off', [['2026-05-13 11:00', 'open', '2026-05-14 00:00']]);
    table('Jun 1-30 10:00-12:00', [['2026-06-06 11:00', 'closed', '2026-06-07 10:00']]);
  });

  it('neither open nor close twice in the hour that is lived twice, nor in the one that is skipped', () => {
    const night = scheduleOf('Su 00:00-02:30,02:45-05:00');
    const changes = (from: string, to: string): readonly string[] => {
      const seen: string[] = [];
      let was: boolean | undefined;
      for (let time = Date.parse(from); time < Date.parse(to); time += 60_000) {
        const {open} = hoursStatus(night, new Date(time));
        if (was !== undefined && open !== was) seen.push(new Date(time).toISOString().slice(11, 16));
        was = open;
      }
      return seen;
    };
    // Two in summer time is 00:00Z; the second time it is 01:00Z.
    assert.deepEqual(changes('2026-10-24T20:00Z', '2026-10-25T06:00Z'), ['22:00', '00:30', '00:45', '04:00']);
    assert.deepEqual(changes('2026-03-28T20:00Z', '2026-03-29T06:00Z'), ['23:00', '03:00']);
    for (let time = Date.UTC(2026, 9, 24, 20); time < Date.UTC(2026, 9, 25, 6); time += 60_000) {
      const {open, changesAt} = hoursStatus(night, new Date(time));
      assert.ok(changesAt && changesAt.getTime() > time);
      assert.equal(hoursStatus(night, new Date(changesAt.getTime() - 60_000)).open, open);
      assert.notEqual(hoursStatus(night, changesAt).open, open);
    }
  });
});
