/** Answers that the backend would not take: kept over all screens, and met one screen at a time. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Problems} from '../../../src/form/problem-codes.js';
import type {Filling, FormState} from '../../../src/state/form-state.js';
import * as sent from '../../../src/state/sending-transitions.js';
import * as happened from '../../../src/state/transitions.js';
import {failed, type Failure} from '../../../src/submission/outcome.js';
import {deepFreeze} from '../../support/deep-freeze.js';
import {samples} from '../../support/samples.js';
import {around, firstReport, onReview, sending} from './states.js';

const after = (problems: Failure['problems'], earlier = false): FormState =>
  deepFreeze(
    sent.decided(
      sending(onReview()),
      failed('rejected', earlier, {...(problems && {problems}), status: 422}),
      around(),
    ),
  );

const filling = (problems: Problems, earlier = false): Filling => {
  const state = after(problems, earlier);
  assert.equal(state.phase, 'filling');
  return state;
};

const advanced = (state: Filling): Filling => deepFreeze(happened.advanced(state, around()));
const where = ({screen, rejected, focus}: Filling) => [screen, Object.keys(rejected ?? {}), focus];

describe('answers that the backend would not take', () => {
  const three = {
    'reporter.phone': 'invalid-format',
    'concern.description': 'too-long',
    'subjects.0.address': 'too-long',
  } as const;

  it('are all kept, in the order of the page, and the person comes to the first', () => {
    const state = filling(three);
    assert.deepEqual(where(state), [
      'details',
      ['subjects.0.address', 'concern.description', 'reporter.phone'],
      'problems',
    ]);
    assert.equal(state.isChanging, true);
    assert.deepEqual(state.answers, samples.private.answers);
  });

  it('are met screen by screen as the person goes on, and then the review', () => {
    let state = filling(three);
    state = advanced(state);
    assert.deepEqual(where(state), ['concern', ['concern.description', 'reporter.phone'], 'problems']);
    state = advanced(state);
    assert.deepEqual(where(state), ['reporter', ['reporter.phone'], 'problems']);
    assert.equal(state.isChanging, true);
    state = advanced(state);
    assert.deepEqual(where(state), ['review', [], 'heading']);
    assert.equal(state.isChanging, false);
  });

  it('lose their mark when they are answered, there and nowhere else', () => {
    const state = happened.answered(filling(three), 'subjects.0.address', 'Kort');
    assert.deepEqual(Object.keys(state.rejected ?? {}), ['concern.description', 'reporter.phone']);
  });

  it('keep their mark on a way by the review', () => {
    let state: Filling = deepFreeze(happened.wentBack(filling(three), around()));
    assert.equal(state.screen, 'review');
    state = deepFreeze(happened.changed(state, 'reporter', 'reporter.phone'));
    assert.equal(state.rejected?.['reporter.phone'], 'invalid-format');
  });

  it('are not confused by people who are taken away', () => {
    assert.equal('rejected' in happened.personRemoved(filling(three), 'subjects.0.guardians', 0), false);
  });

  it('are found by what they are part of, and by what is part of them', () => {
    assert.deepEqual(filling({'concern.kinds.1': 'not-allowed'}).rejected, {'concern.kinds': 'not-allowed'});
    assert.deepEqual(filling({'subjects.0': 'not-identified'}).rejected, {
      'subjects.0.name': 'not-identified',
    });
    assert.deepEqual(filling({reporter: 'not-reachable'}).rejected, {'reporter.relation': 'not-reachable'});
  });

  it('leave out what is not asked', () => {
    const state = filling({'reporter.title': 'missing', 'reporter.phone': 'invalid-format'});
    assert.deepEqual(state.rejected, {'reporter.phone': 'invalid-format'});
  });

  it('get a new report that replaces the first only if that may have arrived', () => {
    assert.equal('replaces' in filling({'reporter.phone': 'not-allowed'}), false);
    assert.equal(filling({'reporter.phone': 'not-allowed'}, true).replaces, firstReport.id);
  });

  it('are a refusal, with its status, when none of them is in this form', () => {
    const unknown: readonly unknown[] = [
      {'reporter.title': 'missing'},
      {'': 'not-allowed'},
      {swedish: 'too-long'},
      {__proto__: 'missing', constructor: 'missing', toString: 'missing'},
      undefined,
    ];
    for (const problems of unknown) {
      const state = after(problems as Failure['problems']);
      assert.equal(state.phase, 'failed');
      const {code, retryable, status} = state.failure;
      assert.deepEqual([code, retryable, status], ['refused', false, 422]);
    }
  });
});
