/** Who has a duty to report, who may ask for feedback, and when the family must not be told first. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Attributes} from '../../../src/config/config.js';
import {
  concernKinds,
  workplaceKinds,
  type ConcernKind,
  type Role,
  type Subject,
  type WorkplaceKind,
} from '../../../src/form/answers.js';
import {askedFields, screensFor} from '../../../src/form/flow.js';
import type {Situation} from '../../../src/form/question.js';
import {
  hasDuty,
  isFamilyCounsellor,
  isMandatedReporter,
  mayAskForFeedback,
  mustNotInformFirst,
} from '../../../src/form/rules.js';
import {personalNumber, situationOf} from '../../support/samples.js';

interface Case {
  readonly role?: Role;
  readonly workplaceKind?: WorkplaceKind;
  readonly subjects?: readonly Subject[];
  readonly kinds?: readonly ConcernKind[];
  readonly attributes?: Attributes;
}

const reporting = ({
  role = 'professional',
  workplaceKind,
  subjects,
  kinds = [],
  attributes,
}: Case): Situation =>
  situationOf(
    {
      role,
      subjects: subjects ?? [{name: 'Kim'}],
      concern: {kinds},
      reporter: {...(workplaceKind && {workplaceKind})},
    },
    attributes,
  );

const dutyOf = (situation: Situation) => ({
  mandated: isMandatedReporter(situation),
  counsellor: isFamilyCounsellor(situation),
  duty: hasDuty(situation),
});
const none = {mandated: false, counsellor: false, duty: false};
const mandated = {mandated: true, counsellor: false, duty: true};
const counsellor = {mandated: false, counsellor: true, duty: true};

const expected: Readonly<Record<WorkplaceKind, typeof none>> = {
  education: mandated,
  health: mandated,
  dental: mandated,
  'social-services': mandated,
  police: mandated,
  'other-authority': mandated,
  'security-guard': mandated,
  'family-counselling': counsellor,
  mediator: mandated,
  'private-children': mandated,
  other: none,
};

const born: Subject = {name: 'Kim', approximateAge: '7'};
const unborn: Subject = {unborn: true};
const nineteen: Subject = {personalNumber: personalNumber('2007-01-15')};

describe('the duty to report', () => {
  for (const workplaceKind of workplaceKinds) {
    it(`at work in ${workplaceKind}: ${JSON.stringify(expected[workplaceKind])}`, () => {
      assert.deepEqual(dutyOf(reporting({workplaceKind})), expected[workplaceKind]);
    });
  }

  it('is not known before the workplace is', () => assert.deepEqual(dutyOf(reporting({})), none));

  for (const role of ['private', 'anonymous', 'self'] as const) {
    it(`is never said to someone ${role}, whatever workplace was chosen before`, () => {
      for (const workplaceKind of workplaceKinds) {
        assert.deepEqual(dutyOf(reporting({role, workplaceKind})), none);
      }
    });
  }

  const children: readonly [string, readonly Subject[], boolean][] = [
    ['a child whose age is not known', [{name: 'Kim'}], true],
    ['a child of seven', [born], true],
    ['a child who turns eighteen tomorrow', [{birthDate: '2008-11-17'}], true],
    ['someone who turns eighteen today', [{birthDate: '2008-11-16'}], false],
    ['someone who is nineteen', [nineteen], false],
    ['about eighteen', [{approximateAge: 'ungefär 18 år'}], false],
    ['a child of eighteen months', [{approximateAge: '18 månader'}], true],
    ['a child not yet born', [unborn], false],
    ['only children not yet born', [unborn, unborn], false],
    ['a child not yet born whose age was typed before', [{unborn: true, approximateAge: '7'}], false],
    ['one born and one not', [unborn, born], true],
    ['one grown up and one child', [nineteen, born], true],
    ['one grown up and one not yet born', [nineteen, unborn], false],
  ];
  for (const [about, subjects, isDuty] of children) {
    it(`${isDuty ? 'covers' : 'does not cover'} ${about}`, () => {
      assert.equal(hasDuty(reporting({workplaceKind: 'education', subjects})), isDuty);
      assert.equal(hasDuty(reporting({workplaceKind: 'family-counselling', subjects})), isDuty);
    });
  }

  it('ends at eighteen, also where the form goes on to twenty-one', () => {
    const attributes = {'child-age-limit': '21'};
    assert.equal(hasDuty(reporting({workplaceKind: 'police', subjects: [nineteen], attributes})), false);
    assert.equal(hasDuty(reporting({workplaceKind: 'police', subjects: [born], attributes})), true);
  });

  it('is not said where there is no form about children', () => {
    assert.equal(hasDuty(reporting({workplaceKind: 'police', attributes: {variants: 'adult'}})), false);
  });

  it('has a screen of its own only for those who have it', () => {
    for (const workplaceKind of workplaceKinds) {
      const screens = screensFor(reporting({workplaceKind})).map(({name}) => name);
      assert.equal(screens.includes('duty'), expected[workplaceKind].duty, workplaceKind);
    }
  });
});

describe('feedback', () => {
  const asksForFeedback = (situation: Situation) =>
    ['reporter.wantsFeedback', 'reporter.canAttendMeeting'].map((name) =>
      askedFields(situation).some((field) => field.name === name),
    );

  it('may be asked for by a mandated reporter', () => {
    assert.deepEqual(asksForFeedback(reporting({workplaceKind: 'dental'})), [true, true]);
  });

  it('is not offered to those without a duty', () => {
    assert.deepEqual(asksForFeedback(reporting({workplaceKind: 'other'})), [false, false]);
    assert.deepEqual(asksForFeedback(reporting({role: 'private', workplaceKind: 'dental'})), [false, false]);
    assert.deepEqual(asksForFeedback(reporting({workplaceKind: 'dental', subjects: [unborn]})), [
      false,
      false,
    ]);
  });

  for (const kind of concernKinds) {
    const isCovered = kind === 'violence' || kind === 'sexual-abuse';
    it(`${isCovered ? 'may' : 'may not'} be asked for by a family counsellor about ${kind}`, () => {
      const situation = reporting({workplaceKind: 'family-counselling', kinds: [kind]});
      assert.equal(mayAskForFeedback(situation), isCovered);
      assert.deepEqual(asksForFeedback(situation), [isCovered, isCovered]);
    });
  }

  it('may be asked for by a family counsellor about violence among other things', () => {
    const kinds = ['school-absence', 'violence'] as const;
    assert.equal(mayAskForFeedback(reporting({workplaceKind: 'family-counselling', kinds})), true);
    assert.equal(mayAskForFeedback(reporting({workplaceKind: 'other', kinds})), false);
  });
});

describe('not to tell the family first', () => {
  for (const kind of concernKinds) {
    const isDangerous = ['violence', 'sexual-abuse', 'honour'].includes(kind);
    it(`${isDangerous ? 'holds' : 'does not hold'} for ${kind}, whoever reports`, () => {
      for (const role of ['private', 'anonymous', 'professional'] as const) {
        assert.equal(mustNotInformFirst(reporting({role, kinds: [kind]})), isDangerous);
      }
    });
  }

  it('does not hold when nothing is marked', () => assert.equal(mustNotInformFirst(reporting({})), false));
});
