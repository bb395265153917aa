/** Any sequence of answers and switches: what is sent is what is asked, and an anonymous report tells nothing of its writer. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {roles, variants} from '../../../src/form/answers.js';
import {askedFields, type Field} from '../../../src/form/flow.js';
import type {Situation, Value} from '../../../src/form/question.js';
import {firstProblems} from '../../../src/form/validate.js';
import {start, type Filling} from '../../../src/state/form-state.js';
import * as happened from '../../../src/state/transitions.js';
import {buildReport} from '../../../src/submission/payload.js';
import {reportSchema} from '../../../src/submission/payload-schema.js';
import {swedishReport} from '../../../src/text/swedish-report.js';
import {configOf, personalNumber, today} from '../../support/samples.js';
import {fc} from '../../support/seeded.js';

/** What the person does, by numbers that pick among what is there to do. */
interface Act {
  readonly kind: 'answer' | 'variant' | 'role' | 'add' | 'remove' | 'next' | 'back';
  readonly pick: number;
  readonly value: number;
}

const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.record({
    kind: fc.constantFrom<Act['kind'][]>(
      'answer',
      'answer',
      'answer',
      'answer',
      'variant',
      'role',
      'add',
      'remove',
      'next',
      'back',
    ),
    pick: fc.nat(200),
    value: fc.nat(20),
  }),
  {maxLength: 60},
);

const configs = [
  configOf({variants: null}),
  configOf({variants: 'child'}),
  configOf({variants: 'child adult', 'child-age-limit': '21', districts: 'Norr, Söder'}),
  configOf({variants: 'adult older', anonymous: 'phone-only'}),
];

const at = <T>(list: readonly T[], index: number): T | undefined => list[index % list.length];

const texts = {
  short: ['Kim', '  ', '19 år'],
  medium: ['Ett exempel.', ''],
  long: ['Ett längre exempel.', ''],
  'personal-number': [personalNumber('2015-03-12'), '150312-0000'],
  date: ['2015-03-12', 'i mars'],
  phone: ['070-000 00 00', 'ring inte'],
  email: ['namn@example.se', 'namn'],
};

/** @param value 0 is always a good answer. */
function answerTo({question, situation}: Field, value: number): Value {
  switch (question.kind) {
    case 'text':
    case 'long-text':
      return at(texts[question.format], value) ?? '';
    case 'choice':
      return at(question.options(situation), value) ?? '';
    case 'choices':
      return question.options(situation).filter((_, index) => (index + value) % 3 === 0);
    case 'flag':
      return value % 2 === 1;
  }
}

function after(state: Filling, around: Omit<Situation, 'answers'>, {kind, pick, value}: Act): Filling {
  const situation = {...around, answers: state.answers};
  switch (kind) {
    case 'answer': {
      const field = at(askedFields(situation), pick);
      return field ? happened.answered(state, field.name, answerTo(field, value)) : state;
    }
    case 'variant':
      return happened.answered(state, 'variant', at(variants, pick));
    case 'role':
      return happened.answered(state, 'role', at(roles, pick));
    case 'add':
      return happened.personAdded(state, pick % 2 ? 'subjects' : 'subjects.0.guardians');
    case 'remove':
      return state.answers.subjects.length > 1 ? happened.personRemoved(state, 'subjects', pick % 2) : state;
    case 'next':
      return happened.advanced(state, around);
    case 'back':
      return happened.wentBack(state, around);
  }
}

/** Mends what validation names, until the form can be sent. */
function mended(state: Filling, around: Omit<Situation, 'answers'>): Situation {
  let now = state;
  for (let tries = 0; tries < 200; tries++) {
    const situation = {...around, answers: now.answers};
    const [name] = Object.keys(firstProblems(situation)?.problems ?? {});
    const field = askedFields(situation).find((one) => one.name === name);
    if (!field) return situation;
    now = happened.answered(now, field.name, answerTo(field, 0));
  }
  throw new Error('It cannot be mended.');
}

const leaves = (value: unknown, path = ''): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key))
    : [path];

const frame = ['version', 'id', 'municipality', 'language', 'dir', 'variant', 'role', 'swedish'];

describe('whatever is answered, and however often role and variant are switched', () => {
  it('the report validates, holds only what is asked, and an anonymous one nothing of its writer but the relation', () => {
    fc.assert(
      fc.property(acts, fc.constantFrom(...configs), (steps, config) => {
        const around = {config, today};
        const state = steps.reduce<Filling>((now, act) => after(now, around, act), start);
        const situation = mended(state, around);
        const report = buildReport(situation, {
          id: '5c2e7a0e-7f0e-4a39-9b6e-0d3a5f1c2b4d',
          language: 'sv',
          dir: 'ltr',
          swedish: swedishReport(situation, 'sv'),
        });
        const parsed = reportSchema.safeParse(report);
        assert.ok(parsed.success, JSON.stringify(parsed.error?.issues));

        const asked = askedFields(situation).map(({name}) => name);
        const sent = leaves(report).filter((path) => !frame.includes(path.split('.')[0] ?? ''));
        for (const path of sent) {
          assert.ok(
            asked.some((name) => path === name || path.startsWith(`${name}.`)),
            path,
          );
        }
        if (report.variant !== 'child' || report.role === 'self') assert.equal(report.subjects.length, 1);
        if (report.role === 'anonymous') {
          assert.deepEqual(
            Object.keys(report.reporter ?? {}).filter((key) => key !== 'relation'),
            [],
          );
        }
      }),
      {numRuns: 300},
    );
  });

  it('becoming anonymous forgets the writer at once, also one who wrote of itself', () => {
    const around = {config: configOf({variants: null}), today};
    const typed = [
      ['variant', 'child'],
      ['role', 'self'],
      ['subjects.0.name', 'Kim'],
      ['concern.safeContact', 'Ring 070-000 00 00'],
      ['reporter.phone', '070-000 00 00'],
      ['role', 'anonymous'],
    ] as const;
    const {answers} = typed.reduce<Filling>(
      (state, [name, value]) => happened.answered(state, name, value),
      start,
    );
    assert.doesNotMatch(JSON.stringify(answers), /Kim|070/);
    assert.deepEqual(
      askedFields({...around, answers}).filter(({name}) => name.startsWith('reporter.')).length,
      1,
    );
  });
});
