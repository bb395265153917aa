/** The page is left: no answer is in any state afterwards, and what was sent is still told of. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {noAnswers} from '../../../src/form/answers.js';
import {start, type Sending} from '../../../src/state/form-state.js';
import {forgotten, isUnsent} from '../../../src/state/leaving-transitions.js';
import {decided} from '../../../src/state/sending-transitions.js';
import {failed, received} from '../../../src/submission/outcome.js';
import {deepFreeze} from '../../support/deep-freeze.js';
import {type SampleName, samples} from '../../support/samples.js';
import {around, failedWith, filling, onReview, sending} from './states.js';

const receipt = {reference: 'OA-2026-ABCD', receivedAt: '2026-11-16T10:00:00Z', status: 'received'} as const;
const names = Object.keys(samples) as SampleName[];

const leftWhileSending = (name: SampleName): Sending => {
  const state = forgotten(sending(onReview(name)), around(samples[name]));
  assert.equal(state.phase, 'sending');
  return deepFreeze(state);
};

describe('leaving', () => {
  it('goes back to the start from whatever was being filled in', () => {
    for (const name of names) assert.equal(forgotten(onReview(name), around(samples[name])), start);
  });

  it('leaves a send under way without answers', () => {
    for (const name of names) {
      const {answers, seen} = leftWhileSending(name);
      assert.deepEqual({answers, seen}, {answers: noAnswers, seen: []});
    }
  });

  it('leaves the same receipt as staying does, also when left twice', () => {
    for (const name of names) {
      const outcome = received(receipt);
      const stayed = decided(sending(onReview(name)), outcome, around(samples[name]));
      assert.ok(stayed.phase === 'sent');
      // But for a professional's copy, which holds answers.
      const {copy, ...receiptAlone} = stayed;
      const left = leftWhileSending(name);
      assert.deepEqual(decided(left, outcome, around(samples[name])), receiptAlone);
      const twice = forgotten(left, around(samples[name]));
      assert.ok(twice.phase === 'sending');
      assert.deepEqual(twice.left, left.left);
      assert.deepEqual(forgotten(stayed, around()), receiptAlone);
      if (!copy) assert.equal(forgotten(stayed, around()), stayed);
    }
  });

  it('leaves of a failure what is known, and nothing to try again with', () => {
    const expected = {
      phase: 'forgotten',
      failure: {code: 'server', retryable: false, mayHaveArrived: true},
      focus: 'heading',
    };
    assert.deepEqual(decided(leftWhileSending('private'), failed('server', true), around()), expected);
    const before = forgotten(failedWith({code: 'server'}), around());
    assert.deepEqual(before, expected);
    assert.equal(forgotten(before, around()), before);
  });

  it('does not name fields that are gone', () => {
    const outcome = failed('rejected', false, {problems: {'subjects.0.name': 'too-long'}});
    assert.deepEqual(decided(leftWhileSending('private'), outcome, around()), {
      phase: 'forgotten',
      failure: {code: 'refused', retryable: false, mayHaveArrived: false},
      focus: 'heading',
    });
  });
});

describe('what would be lost', () => {
  it('is all that is typed until there is a receipt', () => {
    assert.equal(isUnsent(start), false);
    assert.equal(
      isUnsent(filling({...noAnswers, danger: 'no', role: 'professional', variant: 'child'})),
      false,
    );
    assert.equal(isUnsent(filling({...noAnswers, subjects: [{name: 'Sam', guardians: [{}]}]})), true);
    assert.equal(isUnsent(filling({...noAnswers, concern: {description: 'Sam'}})), true);
    assert.equal(isUnsent(filling({...noAnswers, reporter: {name: 'Kim'}})), true);
    assert.equal(isUnsent(sending()), true);
    assert.equal(isUnsent(failedWith()), true);
    assert.equal(isUnsent(decided(sending(), received(receipt), around())), false);
  });
});
