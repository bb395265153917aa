/** Random walks through the form, the same ones each time; the long version is `npm run bench:fuzz`. */
import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {walk} from '../bench/fuzz/walk.js';
import {inOneEngine} from '../support/one-engine.js';

/** The last two lost the mark of a radio button whose nodes another question had had. */
const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 533993539, 533993414];

describe('random walks', () => {
  inOneEngine();
  it('lose no answer, raise nothing, and leave the form in order after every step', async function () {
    this.timeout(60_000);
    let sent = 0;
    for (const seed of seeds) {
      const walked = await walk({seed, length: 60, isFast: false});
      expect(walked.faults, `seed ${seed}:\n${walked.trace.join('\n')}`).to.deep.equal([]);
      sent += walked.sent;
    }
    expect(sent, 'walks that got as far as a report').to.be.above(0);
  });
});
