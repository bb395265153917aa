/** How long reading hours and telling their state takes, beside the one call to Intl that nobody can do without. */
import {parseHours} from '../../src/hours/parse-hours.js';
import {hoursStatus} from '../../src/hours/status.js';
import {kiruna, vara} from '../node/hours/support.js';

const budget = 50;
const rounds = 4000;
const values = [
  vara.phone,
  vara.form,
  kiruna,
  'mån–tors 8.30–12, 13–16; fre 8.30–15; dag före röd dag 8.30–14; röd dag stängt; lunchstängt 12–13',
  'Mo-Fr 08:00-16:00; Jun 15-Aug 15 Mo-Fr 09:00-12:00; Dec 24 off; PH off',
];
const clock = new Intl.DateTimeFormat('sv', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** Microseconds that a call takes at the median; a new instant for each, 37 hours on. */
function median(call: (value: string, instant: Date) => unknown): number {
  const taken: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const instant = new Date(Date.UTC(2024, 0, 1) + round * 37 * 3_600_000);
    const value = values[round % values.length]!;
    const started = process.hrtime.bigint();
    call(value, instant);
    taken.push(Number(process.hrtime.bigint() - started) / 1000);
  }
  return taken.sort((one, other) => one - other)[rounds / 2]!;
}

const parseAndStatus = (value: string, instant: Date): unknown => {
  const {schedule} = parseHours(value);
  return schedule && hoursStatus(schedule, instant);
};
median(parseAndStatus);
const floor = median((_value, instant) => clock.format(instant));
const parse = median((value) => parseHours(value));
const both = median(parseAndStatus);
console.log(`floor, one Intl format: ${floor.toFixed(1)} µs`);
console.log(`parse: ${parse.toFixed(1)} µs; parse and status: ${both.toFixed(1)} µs, of ${budget}`);
if (both > budget) process.exitCode = 1;
