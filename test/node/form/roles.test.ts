/** Which variants and roles there are to choose from, and what each role is asked about itself. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Attributes} from '../../../src/config/config.js';
import type {Answers, Role} from '../../../src/form/answers.js';
import {askedFields} from '../../../src/form/flow.js';
import {hasChoiceOfVariant, isNamed, roleOf, variantOf} from '../../../src/form/rules.js';
import {offeredRoles} from '../../../src/form/offered.js';
import {firstProblems} from '../../../src/form/validate.js';
import {samples, situationOf} from '../../support/samples.js';

const {role: _, ...withoutRole} = samples.private.answers;
const answersOf = (role?: Role): Answers => ({...withoutRole, ...(role && {role}), reporter: {}});
const situation = (role?: Role, attributes: Attributes = {}) => situationOf(answersOf(role), attributes);

/** Each with `!` where it must be answered. */
const askedOfReporter = (role: Role): readonly string[] =>
  askedFields(situation(role))
    .filter(({name}) => name.startsWith('reporter.'))
    .map(({name, required}) => `${name.slice('reporter.'.length)}${required ? '!' : ''}`);

describe('the reporter', () => {
  it('who is private is asked how to be reached, and must answer nothing in particular', () => {
    assert.deepEqual(askedOfReporter('private'), [
      'relation',
      'name',
      'phone',
      'email',
      'reachable',
      'interpreterLanguage',
    ]);
  });

  it('who is anonymous is asked for the relation only', () => {
    assert.deepEqual(askedOfReporter('anonymous'), ['relation']);
  });

  it('who is a professional must say name, title, workplace and phone', () => {
    assert.deepEqual(askedOfReporter('professional'), [
      'name!',
      'title!',
      'workplaceKind!',
      'workplace!',
      'phone!',
      'email',
      'reachable',
      'manager',
    ]);
  });

  it('who has not said who it is, is asked for no name', () => {
    assert.equal(isNamed(situation()), false);
    assert.equal(isNamed(situation('private')), true);
    assert.equal(isNamed(situation('professional')), true);
    assert.equal(isNamed(situation('anonymous')), false);
  });

  it('is not offered work as a relation: who knows the child through work is a professional', () => {
    for (const role of ['private', 'anonymous'] as const) {
      const relation = askedFields(situation(role)).find(({name}) => name === 'reporter.relation')!;
      const options = 'options' in relation.question ? relation.question.options(relation.situation) : [];
      assert.equal(options.includes('work'), false);
      assert.equal(options.includes('undisclosed'), true);
    }
  });
});

describe('an anonymous report', () => {
  it('is offered where the municipality allows it', () => {
    assert.deepEqual(offeredRoles(situation().config), ['private', 'anonymous', 'professional']);
    assert.equal(roleOf(situation('anonymous')), 'anonymous');
  });

  for (const anonymous of ['phone-only', 'off']) {
    it(`is not offered where it is ${anonymous}`, () => {
      assert.deepEqual(offeredRoles(situation(undefined, {anonymous}).config), ['private', 'professional']);
    });

    it(`chosen before the page changed to ${anonymous} counts as not chosen, and is asked again`, () => {
      const changed = situation('anonymous', {anonymous});
      assert.equal(roleOf(changed), undefined);
      assert.deepEqual(firstProblems(changed)?.problems, {role: 'missing'});
    });
  }

  it('is not offered where the host sends credentials or a token', () => {
    for (const attributes of [{credentials: 'include'}, {'csrf-header': 'X-Token', 'csrf-token': 'abc'}]) {
      assert.equal(roleOf(situation('anonymous', attributes)), undefined);
    }
  });
});

describe('the variant', () => {
  it('is not asked for while there is a form for one only', () => {
    assert.equal(variantOf(situation()), 'child');
    assert.equal(hasChoiceOfVariant(situation()), false);
    assert.equal(variantOf(situation(undefined, {variants: 'child older'})), 'child');
  });

  it('is none where this municipality takes no reports about children here', () => {
    assert.equal(variantOf(situation(undefined, {variants: 'adult older'})), undefined);
  });

  it('chosen but not offered gives way to the one that is', () => {
    assert.equal(variantOf(situationOf({...answersOf('private'), variant: 'older'})), 'child');
  });
});
