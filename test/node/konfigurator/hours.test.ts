/** The Konfigurator's editor of hours: what its rows say is what the form reads, and what the form reads becomes rows again. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {hoursFaults} from '../../../demo/konfigurator/hours/check-hours.js';
import {intervalsOf, minuteOf, shownTime} from '../../../demo/konfigurator/hours/clock.js';
import {dateRangesOf, swedishDates} from '../../../demo/konfigurator/hours/dates.js';
import {
  noHours,
  noTimes,
  type ExceptionRow,
  type Hours,
  type SpecialRow,
  type Times,
} from '../../../demo/konfigurator/hours/hours.js';
import {isSame, readHours} from '../../../demo/konfigurator/hours/read-hours.js';
import {writeHours} from '../../../demo/konfigurator/hours/write-hours.js';
import {
  dayOf,
  holidayOn,
  isoDateOf,
  isWithin,
  statutory,
  weekdayOf,
  type Day,
} from '../../../src/hours/calendar.js';
import {hoursOn, type Interval} from '../../../src/hours/schedule.js';
import {kiruna, scheduleOf, vara} from '../hours/support.js';
import {fc} from '../../support/seeded.js';

const times = (from: string, to: string, lunchFrom = '', lunchTo = ''): Times => ({
  from,
  to,
  lunchFrom,
  lunchTo,
});

const varaForm: Hours = {
  ...noHours,
  kind: 'rows',
  rows: [
    {...times('8.30', '16.00', '12.00', '13.00'), days: [0, 1, 2, 3]},
    {...times('8.30', '15.00', '12.00', '13.00'), days: [4]},
  ],
  dayBefore: {...times('8.30', '14.00', '12.00', '13.00'), is: 'own'},
};

/** Whole quarters in order: opens, perhaps lunch, closes. */
const anyTimes: fc.Arbitrary<Times> = fc
  .uniqueArray(fc.integer({min: 0, max: 95}), {minLength: 4, maxLength: 4})
  .chain((quarters) => {
    const [from = 0, lunchFrom = 0, lunchTo = 0, to = 0] = [...quarters].sort((a, b) => a - b);
    const text = (quarter: number) => shownTime(quarter * 15);
    return fc.constantFrom(
      times(text(from), text(to)),
      times(text(from), text(to), text(lunchFrom), text(lunchTo)),
    );
  });

const anySpecial = (kinds: SpecialRow['is'][]): fc.Arbitrary<SpecialRow> =>
  fc
    .tuple(anyTimes, fc.constantFrom(...kinds))
    .map(([own, is]) => (is === 'own' ? {...own, is} : {...noTimes, is}));

const anyDays = fc.subarray([0, 1, 2, 3, 4, 5, 6], {minLength: 1});

const anyDate = fc.constantFrom(
  '24 december',
  '1 maj',
  '24 december, 31 december',
  '15 juni–15 augusti',
  '27 december–5 januari',
  '15 maj 2026',
  '28 december 2026–8 januari 2027',
);

const anyException: fc.Arbitrary<ExceptionRow> = fc
  .tuple(anyDate, anyTimes, anyDays, fc.boolean())
  .map(([dates, own, days, isClosed]) =>
    isClosed ? {...noTimes, dates, isClosed, days: [0, 1, 2, 3, 4]} : {...own, dates, isClosed, days},
  );

/** Each weekday on one row at most. */
const anyHours: fc.Arbitrary<Hours> = fc
  .record({
    rowOf: fc.array(fc.integer({min: 0, max: 3}), {minLength: 7, maxLength: 7}),
    rowTimes: fc.tuple(anyTimes, anyTimes, anyTimes),
    dayBefore: anySpecial(['same', 'closed', 'own']),
    redDay: anySpecial(['closed', 'own']),
    exceptions: fc.array(anyException, {maxLength: 3}),
  })
  .map(({rowOf, rowTimes, ...rest}) => ({
    ...noHours,
    ...rest,
    kind: 'rows' as const,
    rows: rowTimes.flatMap((own, row) => {
      const days = rowOf.flatMap((of, day) => (of === row ? day : []));
      return days.length > 0 ? [{...own, days}] : [];
    }),
  }))
  .filter(({rows}) => rows.length > 0);

/** What the rows say of a day, in the order a person would reason: nothing of the grammar. */
function meant(hours: Hours, day: Day): readonly Interval[] {
  const iso = isoDateOf(day);
  const weekday = weekdayOf(day);
  const covers = (row: ExceptionRow) =>
    (dateRangesOf(row.dates) ?? []).some(([from, to]) => isWithin(iso.slice(-from.length), from, to));
  const isOneDay = (row: ExceptionRow) => (dateRangesOf(row.dates) ?? []).every(([from, to]) => from === to);
  const open = hours.exceptions.filter((row) => !row.isClosed && covers(row) && row.days.includes(weekday));
  const single = open.findLast(isOneDay);
  if (single) return intervalsOf(single) ?? [];
  if (hours.exceptions.some((row) => row.isClosed && covers(row))) return [];
  const special = (row: SpecialRow) => (row.is === 'own' ? (intervalsOf(row) ?? []) : []);
  if (holidayOn(day)) return special(hours.redDay);
  if (hours.dayBefore.is !== 'same' && weekday < 5 && holidayOn(day + 1) === statutory)
    return special(hours.dayBefore);
  const ranged = open.findLast((row) => !isOneDay(row));
  const row = ranged ?? hours.rows.find(({days}) => days.includes(weekday));
  return row ? (intervalsOf(row) ?? []) : [];
}

describe('the rows of hours', () => {
  it("write Vara's and Kiruna's hours as the contract has them", () => {
    assert.equal(writeHours(varaForm), vara.form);
    const phone: Hours = {
      ...noHours,
      kind: 'rows',
      rows: [{...times('8.30', '16.30'), days: [0, 1, 2, 3, 4]}],
    };
    assert.equal(writeHours(phone), `${vara.phone}; PH off`);
    assert.ok(isSame(scheduleOf(writeHours(phone)), scheduleOf(vara.phone)));
  });

  it('mean to the form what they say, each day of three years', () => {
    const property = fc.property(anyHours, (hours) => {
      const schedule = scheduleOf(writeHours(hours));
      for (let day = dayOf(2026, 1, 1); day < dayOf(2029, 1, 1); day++) {
        assert.deepEqual(
          hoursOn(schedule, day),
          meant(hours, day),
          `${isoDateOf(day)} in ${writeHours(hours)}`,
        );
      }
    });
    fc.assert(property, {numRuns: 30});
  });

  it('come back from what they wrote, and write the same again', () => {
    const property = fc.property(anyHours, (hours) => {
      fc.pre(hoursFaults(hours).length === 0);
      const written = writeHours(hours);
      const read = readHours(written);
      assert.equal(read.kind, 'rows', written);
      assert.equal(writeHours(read), written);
      assert.deepEqual(hoursFaults(read), []);
    });
    fc.assert(property, {numRuns: 20});
  });

  it('come from hours that somebody wrote by hand, where rows can say the same', () => {
    for (const text of [
      vara.phone,
      vara.form,
      kiruna,
      'mån–tors 8.30–16; fre 8.30–15; dag före röd dag 8.30–14; röd dag stängt',
      'vardagar 8–16; 15 juni–15 aug vardagar 9–15; 24 dec stängt',
      'Mo-Fr 08:00-16:00; Fr 08:00-15:00',
    ]) {
      const read = readHours(text);
      assert.equal(read.kind, 'rows', text);
      assert.ok(isSame(scheduleOf(writeHours(read)), scheduleOf(text)), text);
    }
    assert.deepEqual(readHours(vara.form), varaForm);
    assert.equal(readHours('24/7').kind, 'always');
    assert.equal(readHours('dygnet runt').kind, 'always');
    assert.equal(readHours(' ').kind, 'none');
  });

  it('leave as it is what they have no place for', () => {
    for (const text of [
      'mån–fre 9–16, lunchstängt 12–13',
      'Mo-Fr 08:00-10:00,11:00-12:00,13:00-15:00',
      'Dec 24-26 Mo off',
      // As two rules the night before a holiday would end at midnight.
      'Mo-Su,PH 17:00-08:00',
      'nonsens',
    ]) {
      const read = readHours(text);
      const isKept = read.kind === 'written' && read.written === text;
      const isSaid = read.kind === 'rows' && isSame(scheduleOf(writeHours(read)), scheduleOf(text));
      assert.ok(isKept || isSaid, text);
    }
    assert.equal(readHours('Mo-Fr 08:00-10:00,11:00-12:00,13:00-15:00').kind, 'written');
    assert.equal(readHours('nonsens').kind, 'written');
  });

  it('keep a summer out of the red days in it', () => {
    const summer: ExceptionRow = {
      ...times('9', '15'),
      dates: '15 juni–15 augusti',
      isClosed: false,
      days: [0, 1, 2, 3, 4],
    };
    const hours: Hours = {...varaForm, exceptions: [summer]};
    const schedule = scheduleOf(writeHours(hours));
    assert.deepEqual(hoursOn(schedule, dayOf(2026, 6, 19)), [], 'Midsummer Eve');
    assert.deepEqual(hoursOn(schedule, dayOf(2026, 6, 18)), [[540, 900]]);
    assert.deepEqual(hoursOn(schedule, dayOf(2026, 6, 20)), []);
  });
});

describe('what is wrong with a row', () => {
  const placesOf = (changes: Partial<Hours>) =>
    hoursFaults({...noHours, kind: 'rows', ...changes}).map(({place}) => place);
  const row = (changes: Partial<Times>, days = [0]) => ({rows: [{...times('8', '16'), ...changes, days}]});

  it('is told where it is', () => {
    assert.deepEqual(placesOf({}), [], 'nothing filled in yet');
    assert.deepEqual(placesOf(row({})), []);
    assert.deepEqual(placesOf(row({to: ''})), ['rows.0.to']);
    assert.deepEqual(placesOf(row({from: 'åtta'})), ['rows.0.from']);
    assert.deepEqual(placesOf(row({to: '8.00'})), ['rows.0.to']);
    assert.deepEqual(placesOf(row({lunchFrom: '12'})), ['rows.0.lunchTo']);
    assert.deepEqual(placesOf(row({lunchFrom: '12', lunchTo: '17'})), ['rows.0.lunchFrom']);
    assert.deepEqual(placesOf(row({}, [])), ['rows.0.days']);
    assert.deepEqual(placesOf({rows: [...row({}).rows, ...row({}).rows]}), ['rows.1.days']);
    assert.deepEqual(placesOf({...row({}), redDay: {...noTimes, is: 'own'}}), ['redDay.from']);
  });

  it('is told of dates', () => {
    const dated = (changes: Partial<ExceptionRow>) =>
      placesOf({
        ...row({}),
        exceptions: [{...times('9', '12'), dates: '24 dec', isClosed: false, days: [0], ...changes}],
      });
    assert.deepEqual(dated({}), []);
    assert.deepEqual(dated({dates: 'snart'}), ['exceptions.0.dates']);
    assert.deepEqual(dated({dates: '30 februari'}), ['exceptions.0.dates']);
    assert.deepEqual(dated({dates: 'mån 24 dec'}), ['exceptions.0.dates']);
    // A Saturday.
    assert.deepEqual(dated({dates: '5 dec 2026', days: [0, 1, 2, 3, 4]}), ['exceptions.0.days']);
    assert.deepEqual(dated({dates: 'snart', isClosed: true}), ['exceptions.0.dates']);
  });

  it('is told of what is written by hand, with the words that could not be read', () => {
    const [fault] = hoursFaults({...noHours, kind: 'written', written: 'mån–fre ibland'});
    assert.match(fault?.text ?? '', /tecken 9, ”ibland”/);
    assert.deepEqual(hoursFaults({...noHours, kind: 'written', written: vara.form}), []);
  });

  it('no row with a fault is written', () => {
    assert.equal(writeHours({...noHours, kind: 'rows', ...row({to: ''})}), '');
  });
});

describe('times and dates as typed', () => {
  it('are understood in the ways people type them', () => {
    for (const text of ['8.30', '08:30', '0830', '830', ' 8:30 ']) assert.equal(minuteOf(text), 510, text);
    assert.equal(minuteOf('24'), 1440);
    for (const text of ['', '25', '8.60', '8.3', 'kl 8', '-1', '24.30'])
      assert.equal(minuteOf(text), undefined, text);
  });

  it('come back in Swedish', () => {
    for (const text of ['24 december', '15 juni–15 augusti', '15 maj 2027', '24 december, 31 december']) {
      assert.equal(swedishDates(dateRangesOf(text) ?? []), text);
    }
    assert.equal(swedishDates(dateRangesOf('juli') ?? []), '1 juli–31 juli');
  });
});
