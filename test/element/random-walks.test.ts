/** Random walks through the form, the same ones each time; the long version is `npm run bench:fuzz`. */
import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {walk} from '../bench/fuzz/walk.js';
import {inOneEngine} from '../support/one-engine.js';

const walks = 12;

describe('random walks', () => {
  inOneEngine();
  it('lose no answer, raise nothing, and leave the form in order after every step', async function () {
    this.timeout(60_000);
    let sent = 0;
    for (let seed = 1; seed <= walks; seed++) {
      const walked = await walk({seed, length: 60, isFast: false});
      expect(walked.faults, `seed ${seed}:\n${walked.trace.join('\n')}`).to.deep.equal([]);
      sent += walked.sent;
    }
    expect(sent, 'walks that got as far as a report').to.be.above(0);
  });
});
