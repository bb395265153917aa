/** What the README shows as opening hours can be read, and both spellings on a row mean the same all year. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {dayOf} from '../../../src/hours/calendar.js';
import {parseHours} from '../../../src/hours/parse-hours.js';
import {hoursOn, type Schedule} from '../../../src/hours/schedule.js';

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
const section = readme.slice(readme.indexOf('## Opening hours'), readme.indexOf('## Events'));
const rows = [...section.matchAll(/^\| `([^`]+)` \| `([^`]+)` \|$/gm)];

const scheduleOf = (written = ''): Schedule => {
  const {schedule} = parseHours(written);
  assert.ok(schedule, written);
  return schedule;
};

describe('the opening hours in the README', () => {
  it('are there', () => assert.ok(rows.length >= 5));

  for (const [, openStreetMap, swedish] of rows) {
    it(`mean the same: ${openStreetMap} and ${swedish}`, () => {
      const [one, other] = [scheduleOf(openStreetMap), scheduleOf(swedish)];
      for (let day = dayOf(2026, 1, 1); day <= dayOf(2026, 12, 31); day++) {
        assert.deepEqual(hoursOn(one, day), hoursOn(other, day));
      }
    });
  }
});
