/** Names of fields as places in the answers. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {noAnswers} from '../../../src/form/answers.js';
import {answerAt, peopleAt, questionNameOf, withAnswer} from '../../../src/form/paths.js';
import {samples} from '../../support/samples.js';

const {answers} = samples.professional;

describe('a path', () => {
  it('leads to an answer', () => {
    assert.equal(answerAt(answers, 'danger'), 'no');
    assert.equal(answerAt(answers, 'subjects.0.guardians.1.name'), 'Robin Exempel');
    assert.deepEqual(answerAt(answers, 'concern.kinds'), ['violence', 'school-absence']);
    assert.equal(answerAt(answers, 'reporter.wantsFeedback'), true);
  });

  it('leads nowhere where nothing is answered', () => {
    for (const name of [
      'variant',
      'subjects.7.name',
      'subjects.0.guardians.9.name',
      'danger.0.x',
      'no.such.place',
    ]) {
      assert.equal(answerAt(answers, name), undefined);
    }
  });

  it('takes an answer without touching the others or the old value', () => {
    const before = structuredClone(answers);
    const after = withAnswer(answers, 'subjects.0.guardians.1.phone', '0512-000 09');
    assert.deepEqual(answers, before);
    assert.equal(answerAt(after, 'subjects.0.guardians.1.phone'), '0512-000 09');
    assert.equal(after.subjects[0]?.guardians?.[0], answers.subjects[0]?.guardians?.[0]);
    assert.equal(after.concern, answers.concern);
  });

  it('makes the place where there was none', () => {
    const after = withAnswer(noAnswers, 'subjects.1.guardians.0.name', 'Alex');
    assert.deepEqual(after.subjects, [{guardians: [{}]}, {guardians: [{name: 'Alex'}]}]);
    assert.ok(Array.isArray(after.subjects[1]?.guardians));
  });

  it('takes the place away with undefined', () => {
    const after = withAnswer(answers, 'concern.kinds', undefined);
    assert.equal('kinds' in after.concern, false);
    assert.equal('danger' in withAnswer(answers, 'danger', undefined), false);
  });

  it('keeps false and the empty text, which are answers too', () => {
    assert.equal(
      answerAt(withAnswer(answers, 'reporter.wantsFeedback', false), 'reporter.wantsFeedback'),
      false,
    );
    assert.equal(answerAt(withAnswer(answers, 'reporter.name', ''), 'reporter.name'), '');
  });

  it('reads a list of people, also one that is not there', () => {
    assert.equal(peopleAt(answers, 'subjects').length, 1);
    assert.equal(peopleAt(answers, 'subjects.0.guardians').length, 2);
    assert.deepEqual(peopleAt(answers, 'subjects.4.guardians'), []);
    assert.deepEqual(peopleAt(answers, 'danger'), []);
  });

  it('belongs to a question', () => {
    assert.equal(questionNameOf('subjects.12.guardians.0.name'), 'subjects.*.guardians.*.name');
    assert.equal(questionNameOf('concern.whyNow'), 'concern.whyNow');
  });
});
