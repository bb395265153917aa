/** The fault bench (`npm run bench:faults`), small: real code, real receiver, real connections that break. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {campaign} from '../../bench/faults/campaign.js';
import {faults} from '../../bench/faults/plan.js';

describe('sixty reports through every fault, while the receiver is killed', () => {
  it('none is lost, doubled or lied about', async () => {
    const {wrongs, received, stored, kills, met, ...rest} = await campaign({
      seed: 1,
      submissions: 60,
      atOnce: 6,
      kills: 2,
    });
    assert.deepEqual(wrongs, {
      lost: 0,
      doubled: 0,
      falseReceipts: 0,
      saidNotSent: 0,
      changed: 0,
      strangers: 0,
    });
    // It went wrong on the way, and it went well in the end for most.
    assert.ok(kills === 2, String(kills));
    assert.ok(met.size === faults.length, [...met.keys()].join());
    assert.ok(received >= 20, JSON.stringify({received, stored, ...rest}));
    assert.ok(stored >= received);
  });
});
