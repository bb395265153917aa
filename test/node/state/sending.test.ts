/** What happens from "send" on: a receipt, a failure, another try, or back to the answers. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Outcome} from '../../../src/submission/outcome.js';
import {failed, received} from '../../../src/submission/outcome.js';
import type {Filling, FormState, Sending, Sent} from '../../../src/state/form-state.js';
import * as sent from '../../../src/state/sending-transitions.js';
import * as happened from '../../../src/state/transitions.js';
import {deepFreeze} from '../../support/deep-freeze.js';
import {samples, type SampleName} from '../../support/samples.js';
import {around, failedWith, filling, firstReport, onReview, preparedAs, sending} from './states.js';

const receipt = {reference: 'OA-2026-ABCD', receivedAt: '2026-11-16T10:00:00Z', status: 'received'} as const;
const decided = (state: Sending, outcome: Outcome): FormState =>
  sent.decided(state, deepFreeze(outcome), around());

describe('sending', () => {
  it('holds the answers and the very bytes', () => {
    const state = sending();
    assert.deepEqual(state, {
      phase: 'sending',
      answers: samples.private.answers,
      seen: onReview().seen,
      report: firstReport,
      mayHaveArrived: false,
      focus: 'heading',
    });
    assert.equal(state.report, firstReport);
  });

  it('says which report it takes the place of', () => {
    assert.equal(sending(onReview('private', {replaces: 'earlier'})).replaces, 'earlier');
    assert.equal('replaces' in sending(), false);
  });
});

describe('a receipt', () => {
  const sentBy = (name: SampleName): Sent => {
    const state = decided(sending(onReview(name)), received(receipt));
    assert.equal(state.phase, 'sent');
    return state;
  };

  it('leaves no answer and no bytes behind', () => {
    const state = sentBy('private');
    assert.deepEqual(Object.keys(state).sort(), ['focus', 'followUp', 'phase', 'receipt']);
    assert.deepEqual(state.receipt, receipt);
    for (const word of ['Kim', 'Mika Exempel', 'Exempelskolan', 'varma kläder', 'Ordet']) {
      assert.equal(JSON.stringify(state).includes(word), false, word);
    }
  });

  it('leaves a copy of what was sent to a professional alone', () => {
    const sample: readonly SampleName[] = ['private', 'anonymous', 'professional', 'unborn-professional'];
    const holding = sample.filter((name) => 'copy' in sentBy(name));
    assert.deepEqual(holding, ['professional', 'unborn-professional']);
    const state = sentBy('professional');
    assert.deepEqual(Object.keys(state).sort(), ['copy', 'focus', 'followUp', 'phase', 'receipt']);
    assert.equal(state.copy, firstReport.swedish);
  });

  const followUps: readonly [SampleName, Sent['followUp']][] = [
    ['private', {variant: 'child', role: 'private', wantsFeedback: false, isAboutSomeoneBorn: true}],
    ['anonymous', {variant: 'child', role: 'anonymous', wantsFeedback: false, isAboutSomeoneBorn: true}],
    ['professional', {variant: 'child', role: 'professional', wantsFeedback: true, isAboutSomeoneBorn: true}],
    ['unborn', {variant: 'child', role: 'private', wantsFeedback: false, isAboutSomeoneBorn: false}],
  ];
  for (const [name, followUp] of followUps) {
    it(`knows only what it needs to promise no more than the law gives: ${name}`, () => {
      assert.deepEqual(sentBy(name).followUp, followUp);
    });
  }

  it('promises no feedback to someone who is no longer asked for it', () => {
    const answers = {...samples.professional.answers, role: 'private'} as const;
    const state = decided(sending(filling(answers)), received(receipt)) as Sent;
    assert.equal(state.followUp.wantsFeedback, false);
  });
});

describe('a failure', () => {
  it('keeps every answer, the bytes and what it replaces', () => {
    const from = sending(onReview('professional', {replaces: 'earlier'}));
    const state = decided(from, failed('server', true));
    assert.deepEqual(state, {
      phase: 'failed',
      answers: samples.professional.answers,
      seen: onReview('professional').seen,
      report: firstReport,
      failure: {code: 'server', retryable: true, mayHaveArrived: true},
      replaces: 'earlier',
      focus: 'heading',
    });
  });

  it('can be tried again with the very same bytes', () => {
    for (const mayHaveArrived of [true, false]) {
      const state = sent.retried(failedWith({mayHaveArrived}));
      assert.equal(state.report, firstReport);
      assert.equal(state.mayHaveArrived, mayHaveArrived);
      assert.equal(state.phase, 'sending');
    }
    const replacing = failedWith({}, onReview('private', {replaces: 'earlier'}));
    assert.equal(sent.retried(replacing).replaces, 'earlier');
  });
});

describe('a send that takes its time', () => {
  it('says so, and leaves focus where it is', () => {
    const state = sent.progressed(sending(), 'again');
    assert.equal(state.progress, 'again');
    assert.equal('focus' in state, false);
    assert.equal(state.report, firstReport);
    assert.deepEqual(state.answers, samples.private.answers);
  });

  it('begins anew with each try of the person', () => {
    assert.equal('progress' in sent.retried(failedWith()), false);
  });
});

describe('editing after a failure', () => {
  it('brings back the review with every answer', () => {
    const state = sent.edited(failedWith());
    assert.deepEqual([state.phase, state.screen, state.isChanging], ['filling', 'review', false]);
    assert.deepEqual(state.answers, samples.private.answers);
    assert.equal('report' in state, false);
  });

  it('makes the next report take the place of one that may have arrived', () => {
    assert.equal(sent.edited(failedWith({mayHaveArrived: true})).replaces, firstReport.id);
  });

  it('replaces nothing when the first did not arrive', () => {
    assert.equal('replaces' in sent.edited(failedWith({mayHaveArrived: false})), false);
  });

  it('remembers an earlier report that may have arrived, when the later one did not', () => {
    const from = onReview('private', {replaces: 'earlier'});
    assert.equal(sent.edited(failedWith({mayHaveArrived: false}, from)).replaces, 'earlier');
    assert.equal(sent.edited(failedWith({mayHaveArrived: true}, from)).replaces, firstReport.id);
  });

  it('keeps what is replaced through changes, until it is sent', () => {
    let state: Filling = deepFreeze(sent.edited(failedWith()));
    state = deepFreeze(happened.changed(state, 'concern'));
    state = deepFreeze(happened.answered(state, 'concern.description', 'Något annat.'));
    state = deepFreeze(happened.advanced(state, around()));
    const next = sent.sendingStarted(state, preparedAs('22222222-2222-4222-8222-222222222222'));
    assert.equal(next.replaces, firstReport.id);
  });
});

describe('what turned out to be unfinished', () => {
  it('is marked where it is, and the review comes next', () => {
    const state = happened.foundUnfinished(onReview(), 'who', {role: 'missing'});
    assert.deepEqual(
      [state.screen, state.problems, state.isChanging, state.focus],
      ['who', {role: 'missing'}, true, 'problems'],
    );
  });
});
