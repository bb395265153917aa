/** What is said of a send, and of who someone is: no more than is known. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {FailureCode, Receipt} from '../../../src/submission/outcome.js';
import {screenLeads} from '../../../src/text/screen-texts.js';
import {failureTexts, receiptTexts} from '../../../src/text/status-texts.js';
import {samples, situationOf} from '../../support/samples.js';

const codes: readonly FailureCode[] = [
  'offline',
  'network',
  'timeout',
  'blocked',
  'not-confirmed',
  'rejected',
  'refused',
  'rate-limited',
  'server',
];

describe('a failure', () => {
  for (const code of codes) {
    it(`${code} says what happened and what to do`, () => {
      for (const mayHaveArrived of [true, false]) {
        const {heading, text} = failureTexts.of(code, mayHaveArrived);
        assert.match(heading(), /\S/);
        assert.match(text(), /\S/);
      }
    });

    it(`${code} never says "not sent" of a report that may have arrived`, () => {
      assert.doesNotMatch(failureTexts.of(code, true).heading(), /skickades inte/);
    });
  }

  it('of which nothing can have arrived says that nothing was sent', () => {
    for (const code of ['offline', 'blocked', 'rate-limited', 'network'] as const) {
      assert.match(failureTexts.of(code, false).heading(), /skickades inte/);
    }
  });

  it('that the person brought about says so, and whether it may have arrived all the same', () => {
    assert.match(
      failureTexts.of('not-confirmed', true, true).text(),
      /^Du avbröt, men anmälan kan ha hunnit fram/,
    );
    assert.match(failureTexts.of('rate-limited', false, true).text(), /^Du avbröt innan/);
    assert.match(failureTexts.of('rate-limited', false, true).heading(), /skickades inte/);
  });

  it('that cannot be tried again does not say to', () => {
    for (const mayHaveArrived of [true, false]) {
      assert.doesNotMatch(failureTexts.of('refused', mayHaveArrived).text(), /[Ff]örsök igen/);
    }
  });
});

describe('a receipt', () => {
  const headingOf = (status: Receipt['status']) => receiptTexts.heading({status} as Receipt);

  it('says that it came to the social services only when it did', () => {
    assert.match(headingOf('delivered'), /har kommit till socialtjänsten/);
    for (const status of ['received', 'queued', 'sent'] as const) {
      assert.doesNotMatch(headingOf(status), /har kommit till/);
    }
  });

  it('says of each status something else', () => {
    const statuses = ['delivered', 'received', 'queued', 'sent'] as const;
    assert.equal(new Set(statuses.map(headingOf)).size, statuses.length);
  });
});

describe('the screen about oneself', () => {
  it('says to someone anonymous what that means', () => {
    assert.match(screenLeads.reporter?.(samples.anonymous) ?? '', /frågar inte efter ditt namn/);
    assert.equal(screenLeads.reporter?.(samples.private), '');
  });

  it('says it to nobody where an anonymous report is no longer taken', () => {
    const changed = situationOf(samples.anonymous.answers, {anonymous: 'phone-only'});
    assert.equal(screenLeads.reporter?.(changed), '');
  });
});
