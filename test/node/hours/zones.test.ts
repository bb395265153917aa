import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {describe, it} from 'node:test';

const probe = fileURLToPath(new URL('zone-probe.ts', import.meta.url));

interface Said {
  readonly offset: number;
  readonly states: readonly string[];
  readonly clocks: number;
}

/** What a visitor's browser in a zone would say, from a process that has lived in that zone from its start. */
const statesIn = (zone: string): Said =>
  JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', probe], {
      env: {...process.env, TZ: zone},
      encoding: 'utf8',
    }),
  ) as Said;

describe("whatever the visitor's clock zone", () => {
  const home = statesIn('Europe/Stockholm');
  // In June, in minutes behind UTC: the zone is really in effect.
  const zones = {'Pacific/Auckland': -720, 'America/Los_Angeles': 420, 'Asia/Kathmandu': -345, UTC: 0};
  it('is compared with something', () => {
    assert.equal(home.offset, -120);
    assert.ok(home.states.length > 3000);
    assert.ok(new Set(home.states).size > 500);
  });

  // A clock of a zone is slow to make: 200 ms on a cheap phone, before anything shows.
  it('no clock is made where clocks go as in Stockholm, and one elsewhere', () => {
    assert.equal(home.clocks, 0);
    assert.equal(statesIn('UTC').clocks, 1);
  });

  for (const [zone, offset] of Object.entries(zones))
    it(`the hours are the same in ${zone}`, () => {
      const there = statesIn(zone);
      assert.equal(there.offset, offset);
      assert.deepEqual(there.states, home.states);
    });
});
