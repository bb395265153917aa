/** Which answers count, as they are sent, and who stays in the lists. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {noAnswers, type Answers} from '../../../src/form/answers.js';
import {relevantAnswers, withoutEmptyPeople} from '../../../src/form/flow.js';
import {samples, situationOf} from '../../support/samples.js';

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
      {guardians: [], name: 'Kim', personalNumber: '201503129817', birthDate: '2015-03-12'},
    ]);
    assert.equal('wantsFeedback' in reporter, false);
  });

  it('leave everyone in their place, also who has nothing to be sent', () => {
    const guardians = [{livesWithSubject: 'no'}, {name: ' '}, {name: 'Alex'}] as const;
    const subjects = [{name: 'Kim'}, {unborn: true, name: 'Charlie', guardians}];
    assert.deepEqual(relevant({...teacher, subjects}).subjects, [
      {name: 'Kim', guardians: []},
      {unborn: true, guardians: [{}, {}, {name: 'Alex'}]},
    ]);
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
