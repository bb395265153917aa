/** Prints the zone's offset in June, the states of hours through 2026, and how many clocks were asked of Intl, for zones.test.ts. */
import {hoursStatus} from '../../../src/hours/status.js';
import {kiruna, scheduleOf, vara} from './support.js';

const schedules = [vara.form, vara.phone, kiruna, 'vardagar 16.30–8; 2026 Mar 29 01:00-04:00'].map(
  scheduleOf,
);
const states: string[] = [];
let clocks = 0;
Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
  construct(target, given) {
    clocks++;
    return Reflect.construct(target, given) as Intl.DateTimeFormat;
  },
});
/** Every four hours and at odd minutes; every quarter of an hour about the clock changes. */
const turns = [Date.UTC(2026, 2, 29), Date.UTC(2026, 9, 25)];
for (let time = Date.UTC(2026, 0, 1); time < Date.UTC(2027, 0, 1);) {
  for (const schedule of schedules) {
    const {reason, changesAt, daysAhead} = hoursStatus(schedule, new Date(time));
    states.push(`${reason} ${changesAt?.toISOString()} ${daysAhead}`);
  }
  const isNearTurn = turns.some((turn) => Math.abs(turn - time) < 86_400_000);
  time += (isNearTurn ? 15 : 241) * 60_000;
}
console.log(JSON.stringify({offset: new Date(2026, 5, 15).getTimezoneOffset(), states, clocks}));
