/** Changes from the review, and changes of the page around the form. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as happened from '../../../src/state/transitions.js';
import {deepFreeze} from '../../support/deep-freeze.js';
import {configOf, samples} from '../../support/samples.js';
import {around, filling, onReview} from './states.js';

describe('a change from the review', () => {
  it('goes to the screen, and to the field where one is named', () => {
    assert.equal(happened.changed(onReview(), 'concern').focus, 'heading');
    const state = happened.changed(onReview(), 'details', 'subjects.0.address');
    assert.deepEqual(
      [state.screen, state.isChanging, state.focus],
      ['details', true, {field: 'subjects.0.address'}],
    );
  });

  it('returns to the review when nothing is missing', () => {
    const state = deepFreeze(happened.changed(onReview(), 'persons'));
    const done = happened.advanced(deepFreeze(happened.answered(state, 'subjects.0.name', 'Love')), around());
    assert.deepEqual([done.screen, done.isChanging], ['review', false]);
    assert.equal(done.answers.subjects[0]?.name, 'Love');
  });

  it('goes to what it makes missing, then to the review', () => {
    const situation = samples.professional;
    const state = deepFreeze(happened.changed(onReview('not-mandated'), 'who'));
    const anonymous = deepFreeze(happened.answered(state, 'role', 'private'));
    const withoutPhone = deepFreeze(happened.answered(anonymous, 'reporter.phone', ''));
    const asking = deepFreeze(happened.advanced(withoutPhone, around(situation)));
    assert.deepEqual([asking.screen, asking.isChanging], ['reporter', true]);
    assert.deepEqual(asking.problems, {}, 'nobody is blamed for a question not yet seen');
    const mended = deepFreeze(happened.answered(asking, 'reporter.phone', '0512-000 00'));
    const done = happened.advanced(mended, around(situation));
    assert.deepEqual([done.screen, done.isChanging], ['review', false]);
  });

  it('stays while the changed screen itself must be mended', () => {
    const state = deepFreeze(happened.changed(onReview(), 'concern'));
    const emptied = happened.advanced(
      deepFreeze(happened.answered(state, 'concern.description', '')),
      around(),
    );
    assert.deepEqual([emptied.screen, emptied.isChanging], ['concern', true]);
    assert.deepEqual(emptied.problems, {'concern.description': 'missing'});
  });

  it('of the first answer returns to the review too', () => {
    const state = deepFreeze(happened.changed(onReview(), 'danger'));
    const done = happened.advanced(deepFreeze(happened.answered(state, 'danger', 'unknown')), around());
    assert.equal(done.screen, 'review');
  });
});

describe('a changed page', () => {
  it('that no longer takes anonymous reports asks who it is again, and loses no other answer', () => {
    const {answers} = samples.anonymous;
    const changedPage = {...around(), config: configOf({anonymous: 'phone-only'})};
    const state = happened.advanced(filling(answers, {screen: 'who'}), changedPage);
    assert.deepEqual([state.screen, state.problems], ['who', {role: 'missing'}]);
    assert.deepEqual(state.answers, answers);
  });
});
