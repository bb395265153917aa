/** From Send to the encrypted report, or back: nothing is lost, and nothing is sent that was not encrypted. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {sealingEnded, sealingStarted, sendingStarted} from '../../../src/state/sending-transitions.js';
import {prepareReport} from '../../../src/submission/prepare.js';
import {submit} from '../../../src/submission/submit.js';
import {deepFreeze} from '../../support/deep-freeze.js';
import {configOf, samples} from '../../support/samples.js';
import {reportOf} from '../submission/reports.js';
import {firstReport, onReview} from './states.js';

const replaces = '22222222-2222-4222-8222-222222222222';

describe('a report on its way to be encrypted', () => {
  for (const changes of [{}, {replaces}]) {
    it(`comes back as it was: ${JSON.stringify(changes)}`, () => {
      const review = onReview('private', changes);
      const sealing = deepFreeze(sealingStarted(review));
      assert.equal(sealing.phase, 'sealing');
      assert.equal(sealing.focus, 'heading');
      assert.deepEqual(sealingEnded(sealing), {...review, focus: 'heading'});
    });

    it(`is sent as if it had not been: ${JSON.stringify(changes)}`, () => {
      const review = onReview('private', changes);
      const sealing = deepFreeze(sealingStarted(review));
      assert.deepEqual(sendingStarted(sealing, firstReport), sendingStarted(review, firstReport));
    });
  }
});

describe('an encrypted report made ready', () => {
  const ready = (jwe: string) => {
    const config = configOf();
    return prepareReport(reportOf(samples.private), config, config.endpoint!, jwe);
  };

  it('is the JWE and nothing else', () => {
    const {body, contentType, id} = ready('a.b.c.d.e');
    assert.equal(new TextDecoder().decode(body), 'a.b.c.d.e');
    assert.equal(contentType, 'application/jose');
    assert.equal(id, reportOf(samples.private).id);
  });

  it('is refused before any request when it is no JWE', async () => {
    for (const text of ['', JSON.stringify(reportOf(samples.private))]) {
      // A request would throw: there is no page here.
      assert.deepEqual(await submit(ready(text), false, new AbortController().signal), {
        failure: {code: 'refused', retryable: false, mayHaveArrived: false},
      });
    }
  });
});
