/** Which screens and fields there are, which answers count, and who stays in the lists. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {noAnswers, type Answers} from '../../../src/form/answers.js';
import {
  askedFields,
  nearestScreen,
  nextScreen,
  previousScreen,
  relevantAnswers,
  screensFor,
  withoutEmptyPeople,
} from '../../../src/form/flow.js';
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

  it('each ask something, but for the gate and the review', () => {
    for (const situation of situations) {
      for (const {name, questions} of screensFor(situation)) {
        const isAsking = askedFields(situation).some(({questionName}) => questions.includes(questionName));
        assert.equal(isAsking, name !== 'gate' && name !== 'review', name);
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

describe('the answers that count', () => {
  const relevant = (answers: Answers) => relevantAnswers(situationOf(answers));
  const {answers: teacher} = samples.professional;

  it('are no longer the workplace of someone who turned out to be private', () => {
    assert.deepEqual(Object.keys(relevant({...teacher, role: 'private'}).reporter), [
      'name',
      'phone',
      'email',
    ]);
  });

  it('are the workplace again when the role is changed back', () => {
    assert.deepEqual(relevant(teacher).reporter.workplace, 'Exempelskolan');
  });

  it('are only the relation of someone anonymous', () => {
    const {reporter} = samples.private.answers;
    assert.deepEqual(relevant({...samples.private.answers, role: 'anonymous', reporter}).reporter, {
      relation: 'neighbour',
    });
  });

  it('are no measures at work of someone who is not at work', () => {
    assert.equal('measures' in relevant({...teacher, role: 'anonymous'}).concern, false);
  });

  it('are no wish for feedback when the workplace carries no duty', () => {
    const reporter = {...teacher.reporter, workplaceKind: 'other'} as const;
    assert.equal('wantsFeedback' in relevant({...teacher, reporter}).reporter, false);
  });

  it('are no name and age of a child not yet born', () => {
    const subjects = [{...teacher.subjects[0], unborn: true}];
    const [child] = relevant({...teacher, subjects}).subjects;
    assert.deepEqual(Object.keys(child ?? {}).sort(), ['guardians', 'protectedIdentity', 'unborn']);
  });

  it('are no choice that is not offered', () => {
    const concern = {...teacher.concern, kinds: ['care-needs', 'crime'] as const};
    assert.deepEqual(relevant({...teacher, concern}).concern.kinds, ['crime']);
    const reporter = {...samples.private.answers.reporter, relation: 'work'} as const;
    assert.equal('relation' in relevant({...samples.private.answers, reporter}).reporter, false);
    assert.equal('kinds' in relevant({...teacher, concern: {...teacher.concern, kinds: []}}).concern, false);
  });

  it('stand in the order of the form, not in that of the clicks', () => {
    const concern = {...teacher.concern, kinds: ['other', 'violence', 'crime'] as const};
    assert.deepEqual(relevant({...teacher, concern}).concern.kinds, ['violence', 'crime', 'other']);
  });

  it('are as they are sent: trimmed, in one spelling, without the empty and the unticked', () => {
    const {subjects, reporter} = relevant({
      ...teacher,
      subjects: [
        {name: '  Kim ', address: '   ', unborn: false, personalNumber: '150312-9817', birthDate: '20150312'},
      ],
      reporter: {...teacher.reporter, wantsFeedback: false},
    });
    assert.deepEqual(subjects, [
      {guardians: [{}], name: 'Kim', personalNumber: '201503129817', birthDate: '2015-03-12'},
    ]);
    assert.equal('wantsFeedback' in reporter, false);
  });

  it('name the variant also where it is not asked for', () => {
    assert.equal(relevant(teacher).variant, 'child');
  });

  it('leave what was typed as it is', () => {
    const before = structuredClone(teacher);
    relevant({...teacher, role: 'anonymous'});
    assert.deepEqual(teacher, before);
  });
});

describe('people nobody has written about', () => {
  const childrenIn = (subjects: Answers['subjects']) => withoutEmptyPeople({...noAnswers, subjects}).subjects;

  it('go, and the others keep their order', () => {
    assert.deepEqual(
      childrenIn([
        {guardians: [{}]},
        {name: 'Kim', guardians: [{}, {name: 'Alex'}, {}, {phone: '0512-000 00'}]},
        {name: '', guardians: [{name: ''}]},
        {unborn: true, guardians: [{}]},
      ]),
      [
        {name: 'Kim', guardians: [{name: 'Alex'}, {phone: '0512-000 00'}]},
        {unborn: true, guardians: [{}]},
      ],
    );
  });

  it('are one child with one guardian when nothing at all is written', () => {
    assert.deepEqual(childrenIn([{guardians: [{}]}, {guardians: [{}, {}]}]), [{guardians: [{}]}]);
  });

  it('are also those where a box was ticked and unticked, or a blank was written', () => {
    assert.deepEqual(
      childrenIn([
        {name: 'Kim', guardians: [{}]},
        {unborn: false, name: ' ', guardians: [{name: ' \n'}]},
      ]),
      [{name: 'Kim', guardians: [{}]}],
    );
  });

  it('are not those of whom only a guardian is known', () => {
    const child = {guardians: [{name: 'Alex'}]};
    assert.deepEqual(childrenIn([child, {name: 'Kim', guardians: [{}]}]).length, 2);
  });
});
