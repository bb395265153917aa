/** Attributes by the thousand; the long version is `npm run bench:fuzz`. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {configFaults} from '../../bench/fuzz/config-faults.js';
import {randomAttributes} from '../../bench/fuzz/random-attributes.js';
import {randomFrom} from '../../bench/faults/plan.js';

it('whatever the attributes are, a Config comes of it that can be used, and no message repeats a value', () => {
  for (let seed = 1; seed <= 3000; seed++) {
    const attributes = randomAttributes(randomFrom(seed));
    assert.deepEqual(configFaults(attributes), [], `seed ${seed}: ${JSON.stringify(attributes)}`);
  }
});
