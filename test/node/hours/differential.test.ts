/**
 * Our reading against that of the `opening_hours` package. Every difference must have a reason on the list, and must be gone
 * when just that reason is written out for the oracle in words that it understands as we do.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import Holidays from 'date-holidays';
import OpeningHours from 'opening_hours';
import {hoursStatus} from '../../../src/hours/status.js';
import {seed} from '../../support/seeded.js';
import {chance, scheduleOf, stockholmOffset, wallOf} from './support.js';

// The oracle reads the clock of the process.
process.env.TZ = 'Europe/Stockholm';

const rules = 400;
const instantsEach = 25;
const years = {first: 2024, last: 2034};
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const weekdays = 'Mo Tu We Th Fr Sa Su'.split(' ');

const reasons = {
  eve: 'the three eves are PH here (semesterlagen 3 a §), ordinary days there',
  silent: 'a value that says nothing of PH is closed on PH here, as on any day there',
  before:
    'PH -1 day is an ordinary weekday before a statutory holiday here; there any day before any, an Easter Saturday too',
  overridden:
    'hours over midnight do not begin on a day that a later rule decides; there they come to life at its end',
  turn: 'on the day after the clock changes, that package takes the wrong day for yesterday (24 hours back) in a PH rule over midnight',
} as const;

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** From date-holidays, so that our own calendar is no party to it. */
const holidays = {statutory: new Set<string>(), eves: new Set<string>(), before: new Set<string>()};
const oracleCalendar = new Holidays('SE');
for (let year = years.first - 1; year <= years.last + 1; year++)
  for (const {date, type} of oracleCalendar.getHolidays(year)) {
    if (type === 'public') holidays.statutory.add(date.slice(0, 10));
    if (type === 'bank') holidays.eves.add(date.slice(0, 10));
  }
for (const holiday of holidays.statutory) {
  const before = Date.parse(holiday) - 86_400_000;
  const isRed = holidays.statutory.has(iso(before)) || holidays.eves.has(iso(before));
  if (![0, 6].includes(new Date(before).getUTCDay()) && !isRed) holidays.before.add(iso(before));
}

/** "2026 Jun 19,2027 Jun 25", as the oracle wants dates. */
const listed = (dates: Iterable<string>): string =>
  [...dates]
    .map((date) => `${date.slice(0, 4)} ${months[Number(date.slice(5, 7)) - 1]} ${date.slice(8)}`)
    .join(',');

interface Written {
  readonly when: string;
  readonly hours: string;
  readonly kind: 'weekdays' | 'holiday' | 'before' | 'season' | 'date';
}

const valueOf = (written: readonly Written[]): string =>
  written.map(({when, hours}) => `${when} ${hours}`).join('; ');

/** The rules with our departures written out. */
function translated(written: readonly Written[]): readonly (readonly [when: string, hours: string])[] {
  const says = written.some(({kind}) => kind === 'holiday');
  const eves = listed(holidays.eves);
  const exact = written.flatMap(({when, hours, kind}): readonly (readonly [string, string])[] => {
    if (kind === 'before') return [[listed(holidays.before), hours]];
    if (kind === 'holiday')
      return [
        [when, hours],
        [eves, hours],
      ];
    return [[when, hours]];
  });
  // Where nothing is said of PH the generator puts rules for single dates last: they hold on a PH too.
  const dates = written.filter(({kind}) => kind === 'date').length;
  if (!says) exact.splice(written.length - dates, 0, ['PH', 'off'], [eves, 'off']);
  return exact;
}

const random = chance(seed);
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const quarter = (from: number, to: number): number => 15 * Math.floor((from + random() * (to - from)) * 4);

function someHours(): string {
  const kind = random();
  if (kind < 0.12) return 'off';
  if (kind < 0.2) return '00:00-24:00';
  if (kind < 0.35) return `${clock(quarter(16, 24))}-${clock(quarter(1, 8))}`;
  const lunch = quarter(11, 13);
  if (kind < 0.75)
    return `${clock(quarter(7, 10))}-${clock(lunch)},${clock(lunch + quarter(0.5, 1.5))}-${clock(quarter(15, 20))}`;
  return `${clock(quarter(7, 11))}-${clock(quarter(12, 20))}`;
}

function someDays(): string {
  const kind = random();
  if (kind < 0.4) return pick(['Mo-Fr', 'Mo-Th', 'Mo-Su', 'Sa-Su', 'Fr-Mo', 'We-Sa']);
  if (kind < 0.6) return pick(weekdays);
  return weekdays.filter(() => random() < 0.5).join(',') || 'Mo-Fr';
}

const someDate = (): string => `${pick(months)} ${1 + Math.floor(random() * 28)}`;

function someRules(): readonly Written[] {
  const written: Written[] = [{when: someDays(), hours: someHours(), kind: 'weekdays'}];
  if (random() < 0.5) written.push({when: someDays(), hours: someHours(), kind: 'weekdays'});
  if (random() < 0.3) {
    const range = pick([
      'Dec 24-Jan 6',
      'Jun 15-Aug 15',
      `${pick(['Mar', 'Apr', 'Oct'])} 9-${someDate()}`,
      'Jul',
    ]);
    const isRange = range.includes('-') || range === 'Jul';
    const days = isRange && random() < 0.5 ? ` ${someDays()}` : '';
    written.push({when: `${range}${days}`, hours: someHours(), kind: 'season'});
  }
  if (random() < 0.5) written.push({when: 'PH -1 day', hours: someHours(), kind: 'before'});
  if (random() < 0.6) {
    const when = pick(['PH', 'PH', `${pick(weekdays)},PH`]);
    // Written out, the eves become a rule of their own, which would end the weekday's hours at midnight.
    const hours = when === 'PH' ? someHours() : pick(['off', '10:00-12:00', '08:30-12:00,13:00-16:00']);
    written.push({when, hours, kind: 'holiday'});
  }
  if (random() < 0.3) {
    const year = years.first + Math.floor(random() * 11);
    written.push({
      when: pick([someDate(), 'Dec 24', 'Jun 6', `${year} ${someDate()}`]),
      hours: someHours(),
      kind: 'date',
    });
  }
  return written;
}

/** Any minute of the years, but half of them within a day and a half of a holiday. */
function someInstant(): Date {
  const start = Date.UTC(years.first, 0, 2);
  const any = start + random() * (Date.UTC(years.last, 11, 30) - start);
  const near =
    Date.parse(pick([...holidays.statutory, ...holidays.eves])) + (random() * 3 - 1.5) * 86_400_000;
  const time = random() < 0.5 || near < start || near > Date.UTC(years.last, 11, 30) ? any : near;
  return new Date(Math.floor(time / 60_000) * 60_000);
}

const place = {lat: 59.3, lon: 18.1, address: {country_code: 'se', country: 'Sverige', state: ''}};
const oracleOf = (value: string): OpeningHours => new OpeningHours(value, place);

/** What on this day, the day before (whose hours may go on) or the day after could make the readings differ. */
function reasonsAt(written: readonly Written[], instant: Date): readonly (keyof typeof reasons)[] {
  const time = instant.getTime() + stockholmOffset(instant.getTime()) * 60_000;
  const around = [-1, 0, 1].map((days) => iso(time + days * 86_400_000));
  const found: (keyof typeof reasons)[] = [];
  const says = (kind: Written['kind']): boolean => written.some((rule) => rule.kind === kind);
  const isRed = (date: string): boolean => holidays.statutory.has(date) || holidays.eves.has(date);
  if (says('before') && around.some(isRed)) found.push('before');
  if (!says('holiday') && around.some(isRed)) found.push('silent');
  if (says('holiday') && around.some((date) => holidays.eves.has(date))) found.push('eve');
  return found;
}

/** Hours over midnight are on now by their rule alone, but a later rule spoke of the day on which they would have begun. */
function isOverridden(exactly: readonly (readonly [when: string, hours: string])[], instant: Date): boolean {
  const dayBefore = new Date(instant.getTime() - 86_400_000);
  return exactly.some(
    ([when, hours], index) =>
      oracleOf(`${when} ${hours}`).getState(instant) &&
      exactly.slice(index + 1).some(([later]) => oracleOf(`${later} 00:00-24:00`).getState(dayBefore)),
  );
}

/** Within a day after midnight of a day with a clock change, with a rule for PH over midnight. */
function isAfterTurn(exactly: readonly (readonly [when: string, hours: string])[], instant: Date): boolean {
  const [now, yesterday] = [instant.getTime(), instant.getTime() - 86_400_000];
  const hasTurned = stockholmOffset(now) !== stockholmOffset(yesterday - 7_200_000);
  const isOver = (hours: string): boolean => hours !== 'off' && hours.slice(0, 5) > hours.slice(-5);
  return hasTurned && exactly.some(([when, hours]) => when.includes('PH') && isOver(hours));
}

describe(`against the opening_hours package (SEED=${seed})`, () => {
  it('compares by the clock of Stockholm', () =>
    assert.equal(new Date(2026, 6, 1).getTimezoneOffset(), -120));

  it('is the same for generated rules and instants of 2024–2034, but for the reasons listed', (context) => {
    const counts: Record<string, number> = {
      compared: 0,
      open: 0,
      eve: 0,
      silent: 0,
      before: 0,
      overridden: 0,
      turn: 0,
    };
    for (let rule = 0; rule < rules; rule++) {
      const written = someRules();
      const value = valueOf(written);
      const schedule = scheduleOf(value);
      const exactly = translated(written);
      const [literal, exact] = [oracleOf(value), oracleOf(exactly.map((each) => each.join(' ')).join('; '))];
      for (let instant = 0; instant < instantsEach; instant++) {
        const when = someInstant();
        const {open} = hoursStatus(schedule, when);
        const shown = `${value} at ${wallOf(when)}: ${open} here`;
        counts.compared!++;
        if (open) counts.open!++;
        if (exact.getState(when) !== open) {
          const reason = isAfterTurn(exactly, when) ? 'turn' : 'overridden';
          const isKnown = reason === 'turn' || (!open && isOverridden(exactly, when));
          assert.ok(isKnown, `${shown}, not there (${JSON.stringify(exactly)})`);
          counts[reason]!++;
          continue;
        }
        if (literal.getState(when) === open) continue;
        const found = reasonsAt(written, when);
        assert.ok(found.length, `${shown}, not there, for no reason on the list`);
        for (const reason of found) counts[reason]!++;
      }
    }
    context.diagnostic(JSON.stringify({...counts, reasons}));
    assert.ok(counts.compared! >= 2000 && counts.open! > 500);
    for (const reason of ['eve', 'silent', 'before', 'overridden'])
      assert.ok(counts[reason]! > 0, `${reason} was never met`);
  });
});
