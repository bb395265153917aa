/** A change from the review: what it calls for is shown before the review comes back. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {personAdded, advanced, answered, changed} from '../../../src/state/transitions.js';
import {samples} from '../../support/samples.js';
import {around, onReview} from './states.js';

describe('a change from the review', () => {
  it('to someone in danger shows whom to ring before anything else', () => {
    const state = answered(changed(onReview(), 'danger', 'danger'), 'danger', 'yes');
    const gate = advanced(state, around());
    assert.deepEqual([gate.screen, gate.isChanging], ['gate', true]);
    assert.equal(advanced(gate, around()).screen, 'review');
  });

  it('to another municipality tells where the report belongs', () => {
    const state = answered(changed(onReview(), 'details'), 'subjects.0.livesInMunicipality', 'no');
    assert.equal(advanced(state, around()).screen, 'elsewhere');
  });

  it('that adds a child asks all about the child', () => {
    const state = personAdded(changed(onReview(), 'persons'), 'subjects');
    const named = answered(state, 'subjects.1.name', 'Lo');
    assert.equal(advanced(named, around()).screen, 'details');
  });

  it('that calls for nothing more goes back to the review', () => {
    const state = answered(changed(onReview(), 'concern'), 'concern.description', 'Något annat.');
    const next = advanced(state, around(samples.private));
    assert.deepEqual([next.screen, next.isChanging], ['review', false]);
  });
});

describe('who stops writing about itself', () => {
  const typed = answered(
    answered(answered(onReview(), 'role', 'self'), 'subjects.0.name', 'Eget Namn'),
    'concern.safeContact',
    'Ring mig på 070',
  );

  for (const roles of [['anonymous'], ['private', 'anonymous'], ['professional', 'private', 'anonymous']]) {
    it(`leaves nothing of it in an anonymous report: ${roles.join(', ')}`, () => {
      const {answers} = roles.reduce((state, role) => answered(state, 'role', role), typed);
      assert.doesNotMatch(JSON.stringify(answers), /Eget Namn|070/);
    });
  }
});
