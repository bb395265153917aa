/** Which screens and fields there are. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {noAnswers} from '../../../src/form/answers.js';
import {askedFields, nearestScreen, nextScreen, previousScreen, screensFor} from '../../../src/form/flow.js';
import type {Situation} from '../../../src/form/question.js';
import {stepCount} from '../../../src/form/step-count.js';
import {screens} from '../../../src/form/steps.js';
import {samples, situationOf} from '../../support/samples.js';
import {situations} from './situations.js';

const namesFor = (situation: Situation) => screensFor(situation).map(({name}) => name);

describe('the screens', () => {
  it('go through the five steps in order, each step with a screen of its own', () => {
    for (const situation of situations) {
      const steps = screensFor(situation).map(({step}) => step);
      assert.deepEqual(steps, [...steps].sort());
      assert.deepEqual([...new Set(steps)], [1, 2, 3, 4, 5]);
    }
    assert.equal(stepCount, 5);
  });

  it('begin with the question of danger and end with the review', () => {
    for (const situation of situations) {
      assert.equal(namesFor(situation)[0], 'danger');
      assert.equal(namesFor(situation).at(-1), 'review');
    }
  });

  it('of a private person about a child', () => {
    assert.deepEqual(namesFor(samples.private), [
      'danger',
      'who',
      'persons',
      'details',
      'guardians',
      'concern',
      'circumstances',
      'contact',
      'reporter',
      'review',
    ]);
  });

  it('of a mandated reporter hold the duty', () => {
    assert.deepEqual(namesFor(samples.professional).slice(-3), ['reporter', 'duty', 'review']);
  });

  it('hold the gate only while someone is in danger', () => {
    for (const danger of ['yes', 'no', 'unknown'] as const) {
      const names = namesFor(situationOf({...noAnswers, danger}));
      assert.equal(names[1] === 'gate', danger === 'yes');
    }
    assert.equal(namesFor(situationOf(noAnswers)).includes('gate'), false);
  });

  it('each ask something, but for those that only say something and lead on', () => {
    const saying = ['gate', 'support', 'elsewhere', 'own-family', 'review'];
    for (const situation of situations) {
      for (const {name, questions} of screensFor(situation)) {
        const isAsking = askedFields(situation).some(({questionName}) => questions.includes(questionName));
        assert.equal(isAsking, !saying.includes(name), name);
      }
    }
  });

  it('follow each other forward and back', () => {
    for (const situation of situations) {
      const shown = screensFor(situation);
      shown.forEach(({name}, index) => {
        assert.equal(nextScreen(name, situation), shown[index + 1] ?? shown[index]);
        assert.equal(previousScreen(name, situation), shown[index - 1] ?? shown[0]);
      });
    }
  });

  it('that are gone give way to the nearest before them', () => {
    const {professional, private: neighbour} = samples;
    assert.equal(nearestScreen('duty', professional).name, 'duty');
    assert.equal(nearestScreen('duty', neighbour).name, 'reporter');
    assert.equal(nearestScreen('gate', neighbour).name, 'danger');
    assert.equal(
      nearestScreen('guardians', situationOf(neighbour.answers, {variants: 'adult'})).name,
      'details',
    );
    assert.equal(nextScreen('duty', neighbour).name, 'review');
    assert.equal(previousScreen('gate', neighbour).name, 'danger');
    assert.equal(nextScreen('gate', neighbour).name, 'who');
  });

  it('never send someone to a screen that is not shown', () => {
    for (const situation of situations) {
      for (const {name} of screens) assert.ok(nearestScreen(name, situation).shown(situation));
    }
  });
});

describe('the fields', () => {
  const fieldNames = (situation: Situation) => askedFields(situation).map(({name}) => name);

  it('have names of their own', () => {
    for (const situation of situations) {
      const names = fieldNames(situation);
      assert.equal(new Set(names).size, names.length);
    }
  });

  it('come person by person, each with its guardians', () => {
    const names = fieldNames(samples['several-children']).filter((name) => /\.(name|informed)$/.test(name));
    assert.deepEqual(names, [
      'subjects.0.name',
      'subjects.1.name',
      'subjects.2.name',
      'subjects.0.guardians.0.name',
      'subjects.0.guardians.1.name',
      'subjects.1.guardians.0.name',
      'subjects.2.guardians.0.name',
      'subjects.0.informed',
      'subjects.0.guardians.0.informed',
      'subjects.0.guardians.1.informed',
      'subjects.1.informed',
      'subjects.1.guardians.0.informed',
      'subjects.2.informed',
      'subjects.2.guardians.0.informed',
      'reporter.name',
    ]);
  });

  it('about a child not yet born leave out what only a born child has', () => {
    const names = fieldNames(samples.unborn).filter((name) => /^subjects\.0\.[^.]+$/.test(name));
    assert.deepEqual(names, [
      'subjects.0.unborn',
      'subjects.0.protectedIdentity',
      'subjects.0.address',
      'subjects.0.livesInMunicipality',
    ]);
    assert.equal(fieldNames(samples.unborn).includes('subjects.0.guardians.0.livesWithSubject'), false);
  });
});
