/** What happens while the form is filled in: answers, people, on, back, and changes from the review. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {noAnswers} from '../../../src/form/answers.js';
import {screensFor} from '../../../src/form/flow.js';
import {answerAt, withAnswer} from '../../../src/form/paths.js';
import type {Problems} from '../../../src/form/problem-codes.js';
import {start, type Filling} from '../../../src/state/form-state.js';
import * as happened from '../../../src/state/transitions.js';
import {deepFreeze} from '../../support/deep-freeze.js';
import {sampleNames, samples} from '../../support/samples.js';
import {around, filling, onReview} from './states.js';

const empty = filling(noAnswers);
const {answers: neighbour} = samples.private;

describe('answered', () => {
  it('keeps the answer as it was typed', () => {
    const state = happened.answered(empty, 'subjects.0.name', '  Kim ');
    assert.equal(answerAt(state.answers, 'subjects.0.name'), '  Kim ');
  });

  it('leaves the focus where the person is', () => {
    const state = happened.answered({...empty, focus: 'problems'}, 'danger', 'no');
    assert.equal('focus' in state, false);
  });

  it('makes no problem while someone types', () => {
    assert.deepEqual(happened.answered(empty, 'subjects.0.birthDate', '20').problems, {});
  });

  const gone: readonly [string, string, Problems, Problems][] = [
    ['its own', 'concern.description', {'concern.description': 'missing'}, {}],
    [
      'its own, and no other',
      'reporter.name',
      {'reporter.name': 'missing', 'reporter.title': 'missing'},
      {'reporter.title': 'missing'},
    ],
    [
      'the one that a child cannot be found, from any field of that child',
      'subjects.1.whereNow',
      {'subjects.0.address': 'not-identified', 'subjects.1.address': 'not-identified'},
      {'subjects.0.address': 'not-identified'},
    ],
    [
      'the same, from a guardian',
      'subjects.0.guardians.1.phone',
      {'subjects.0.guardians.0.name': 'not-identified'},
      {},
    ],
    ['the one that nobody can be reached', 'reporter.email', {'reporter.phone': 'not-reachable'}, {}],
    [
      'no format of a neighbour in the same group',
      'reporter.email',
      {'reporter.phone': 'invalid-format'},
      {'reporter.phone': 'invalid-format'},
    ],
    [
      'nothing from another part of the form',
      'concern.whyNow',
      {'reporter.phone': 'not-reachable', 'subjects.0.address': 'not-identified'},
      {'reporter.phone': 'not-reachable', 'subjects.0.address': 'not-identified'},
    ],
  ];
  for (const [what, name, before, after] of gone) {
    it(`takes away ${what}`, () => {
      const state = filling(neighbour, {problems: before});
      assert.deepEqual(happened.answered(state, name, 'x').problems, after);
    });
  }
});

describe('switching role', () => {
  const typed = filling(samples.professional.answers);

  it('to anonymous wipes the reporter at once', () => {
    const state = happened.answered(typed, 'role', 'anonymous');
    assert.deepEqual(state.answers.reporter, {});
    assert.equal(JSON.stringify(state).includes('Lo Exempel'), false);
  });

  it('to anonymous keeps everything else', () => {
    const {answers} = happened.answered(typed, 'role', 'anonymous');
    assert.deepEqual(answers, {...typed.answers, role: 'anonymous', reporter: {}});
  });

  it('between named roles keeps what was typed for the moment', () => {
    assert.deepEqual(happened.answered(typed, 'role', 'private').answers.reporter, typed.answers.reporter);
  });

  it('to anonymous and back brings nothing back', () => {
    const there = deepFreeze(happened.answered(typed, 'role', 'anonymous'));
    assert.deepEqual(happened.answered(there, 'role', 'professional').answers.reporter, {});
  });
});

describe('people', () => {
  it('can be added, and the focus goes to the new name', () => {
    const child = happened.personAdded(empty, 'subjects');
    assert.deepEqual(child.answers.subjects, [{guardians: [{}]}, {guardians: [{}]}]);
    assert.deepEqual(child.focus, {field: 'subjects.1.name'});
    const guardian = happened.personAdded(deepFreeze(child), 'subjects.1.guardians');
    assert.deepEqual(guardian.answers.subjects, [{guardians: [{}]}, {guardians: [{}, {}]}]);
    assert.deepEqual(guardian.focus, {field: 'subjects.1.guardians.1.name'});
  });

  it('can be as many as a report has room for, and no more', () => {
    const add = (list: string) => {
      let state = empty;
      for (let tries = 0; tries < 40; tries++) state = deepFreeze(happened.personAdded(state, list));
      return state.answers.subjects;
    };
    assert.equal(add('subjects').length, 12);
    assert.equal(add('subjects.0.guardians')[0]?.guardians?.length, 4);
  });

  it('can be removed from the middle, and the others move up', () => {
    const three = filling(samples['several-children'].answers, {
      problems: {'subjects.2.address': 'not-identified'},
    });
    const state = happened.personRemoved(three, 'subjects', 1);
    assert.deepEqual(state.answers.subjects, [three.answers.subjects[0], three.answers.subjects[2]]);
    assert.deepEqual(state.problems, {}, 'a problem would stand on the wrong child');
    assert.equal(state.focus, 'heading');
    const fewer = happened.personRemoved(three, 'subjects.0.guardians', 0);
    assert.deepEqual(fewer.answers.subjects[0]?.guardians, [{phone: '0512-000 00'}]);
  });

  it('can have the same guardians, changed apart from there', () => {
    const list = 'subjects.1.guardians';
    const same = deepFreeze(
      happened.copied(filling(samples['several-children'].answers), 'subjects.0.guardians', list),
    );
    assert.deepEqual(same.answers.subjects[1]?.guardians, same.answers.subjects[0]?.guardians);
    const changed = happened.answered(same, `${list}.0.name`, 'Robin').answers;
    assert.equal(changed.subjects[1]?.guardians?.[0]?.name, 'Robin');
    assert.equal(changed.subjects[0]?.guardians?.[0]?.name, 'Alex Exempel');
  });
});

describe('advanced', () => {
  it('stops at what must be mended, and the focus goes to the summary', () => {
    const state = happened.advanced(empty, around());
    assert.equal(state.screen, 'danger');
    assert.deepEqual(state.problems, {danger: 'missing'});
    assert.equal(state.focus, 'problems');
  });

  for (const name of sampleNames) {
    it(`goes through every screen to the review: ${name}`, () => {
      const situation = samples[name];
      const shown = screensFor(situation).map((screen) => screen.name);
      let state: Filling = filling(situation.answers);
      for (const next of shown.slice(1)) {
        state = deepFreeze(happened.advanced(state, around(situation)));
        assert.deepEqual([state.screen, state.problems, state.focus], [next, {}, 'heading']);
      }
      assert.equal(state.screen, 'review');
      for (const previous of shown.toReversed().slice(1)) {
        state = deepFreeze(happened.wentBack(state, around(situation)));
        assert.equal(state.screen, previous);
      }
    });
  }

  it('goes on from the nearest screen when the page took this one away', () => {
    const state = filling(neighbour, {screen: 'duty'});
    assert.equal(happened.advanced(state, around()).screen, 'review');
  });

  it('leaves out people nobody wrote about, once they can no longer be written about', () => {
    const withEmpty = withAnswer(neighbour, 'subjects.1', {guardians: [{}]});
    assert.equal(
      happened.advanced(filling(withEmpty, {screen: 'persons'}), around()).answers.subjects.length,
      2,
    );
    const state = happened.advanced(filling(withEmpty, {screen: 'details'}), around());
    assert.equal(state.answers.subjects.length, 1);
    assert.equal(state.screen, 'guardians');
  });

  it('leaves the first screen as it does before the rest of the form has come', async () => {
    const {dangerAnswered, startLeft} = await import('../../../src/state/start-transitions.js');
    assert.deepEqual(startLeft(empty), happened.advanced(empty, around()));
    for (const danger of ['yes', 'no', 'unknown'] as const) {
      const answered = deepFreeze(
        dangerAnswered(filling(noAnswers, {problems: {danger: 'missing'}}), danger),
      );
      assert.deepEqual(
        answered,
        happened.answered(filling(noAnswers, {problems: {danger: 'missing'}}), 'danger', danger),
      );
      const left = deepFreeze(startLeft(answered));
      assert.deepEqual(left, happened.advanced(answered, around()));
      if (danger === 'yes') assert.deepEqual(startLeft(left), happened.advanced(left, around()));
    }
  });
});

describe('went back', () => {
  it('keeps the answers and the problems go', () => {
    const state = filling(neighbour, {screen: 'concern', problems: {'concern.description': 'missing'}});
    const back = happened.wentBack(state, around());
    assert.deepEqual([back.screen, back.problems, back.focus], ['guardians', {}, 'heading']);
    assert.equal(back.answers, neighbour);
  });

  it('stays on the first screen', () => {
    assert.equal(happened.wentBack(empty, around()).screen, 'danger');
  });

  it('returns to the review from a change', () => {
    const state = happened.wentBack(deepFreeze(happened.changed(onReview(), 'concern')), around());
    assert.deepEqual([state.screen, state.isChanging], ['review', false]);
  });
});

describe('a new form', () => {
  it('begins at the first screen, with nothing answered', () => {
    assert.deepEqual(start, {
      phase: 'filling',
      screen: 'danger',
      answers: {subjects: [{guardians: [{}]}], concern: {}, reporter: {}},
      seen: [],
      problems: {},
      isChanging: false,
    });
  });
});
