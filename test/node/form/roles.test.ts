/** Which variants and roles there are to choose from, and what each role is asked about itself. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Attributes, Config} from '../../../src/config/config.js';
import type {Answers, Role} from '../../../src/form/answers.js';
import {askedFields} from '../../../src/form/flow.js';
import {hasChoiceOfVariant, isNamed, roleOf, variantOf} from '../../../src/form/rules.js';
import {coveredBy, inDistrict, offeredRoles, variantsByPhone} from '../../../src/form/offered.js';
import {firstProblems} from '../../../src/form/validate.js';
import {configOf, samples, situationOf} from '../../support/samples.js';

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
    assert.deepEqual(offeredRoles(situation().config), ['private', 'anonymous', 'professional', 'self']);
    assert.equal(roleOf(situation('anonymous')), 'anonymous');
  });

  for (const anonymous of ['phone-only', 'off']) {
    it(`is not offered where it is ${anonymous}`, () => {
      assert.deepEqual(offeredRoles(situation(undefined, {anonymous}).config), [
        'private',
        'professional',
        'self',
      ]);
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
  const everything = {variants: null};

  it('is not asked for where there is one only', () => {
    assert.equal(variantOf(situation()), 'child');
    assert.equal(hasChoiceOfVariant(situation()), false);
  });

  it('is asked for where there are several, and none is taken for granted', () => {
    assert.equal(variantOf(situation(undefined, everything)), undefined);
    assert.equal(hasChoiceOfVariant(situation(undefined, everything)), true);
    const chosen = {...answersOf('private'), variant: 'older'} as const;
    assert.equal(variantOf(situationOf(chosen, everything)), 'older');
  });

  it('chosen but not offered gives way to the one that is', () => {
    assert.equal(variantOf(situationOf({...answersOf('private'), variant: 'older'})), 'child');
  });

  it('about adults covers older people and addiction where they have no form', () => {
    const covered = (variants: string) => coveredBy('adult', configOf({variants}));
    assert.deepEqual(covered('child adult'), ['adult', 'older', 'addiction']);
    assert.deepEqual(covered('adult older'), ['adult', 'addiction']);
    assert.deepEqual(covered('adult older addiction'), ['adult']);
  });

  it('not taken here has the phone as its way, unless another covers it', () => {
    const byPhone = (variants: string) => variantsByPhone(configOf({variants}));
    assert.deepEqual(byPhone('child'), ['adult', 'older', 'addiction']);
    assert.deepEqual(byPhone('child adult'), []);
    assert.deepEqual(byPhone('adult older'), ['child']);
    assert.deepEqual(byPhone('child older'), ['adult', 'addiction']);
  });
});

describe('a district', () => {
  const config = configOf({
    controller: 'Socialnämnden',
    'phone-hours': 'Mo-Fr 08:00-16:00',
    districts: JSON.stringify([
      {name: 'Norr', controller: 'Nämnden i Norr', phone: '08-1', phoneHours: 'Mo 08:00-09:00'},
      {name: 'Söder', phone: '08-2'},
      {name: 'Öster'},
    ]),
  });
  const facts = ({controller, phone, phoneHours}: Config) => ({
    controller,
    phone,
    phoneHours: phoneHours?.written,
  });

  it('has its own board, phone and hours in place of the municipality’s', () => {
    assert.deepEqual(facts(inDistrict(config, 'Norr')), {
      controller: 'Nämnden i Norr',
      phone: '08-1',
      phoneHours: 'Mo 08:00-09:00',
    });
  });

  it('with a phone of its own never shows the hours of another', () => {
    assert.equal(inDistrict(config, 'Söder').phoneHours, undefined);
  });

  it('that says nothing, is not known or not chosen leaves all as it is', () => {
    for (const name of ['Öster', 'unknown', undefined]) {
      assert.deepEqual(facts(inDistrict(config, name)), facts(config));
    }
  });
});
