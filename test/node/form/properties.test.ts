/** Whatever is answered, in whatever order and with whatever words: what can be sent is a report as promised. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Attributes} from '../../../src/config/config.js';
import {askedFields, fieldsOn, relevantAnswers, screensFor, type Field} from '../../../src/form/flow.js';
import {answerAt, peopleAt, questionNameOf} from '../../../src/form/paths.js';
import type {Situation, Value} from '../../../src/form/question.js';
import {isAnonymous, subjectsOf} from '../../../src/form/rules.js';
import {undecided} from '../../../src/form/self-disclosure.js';
import {firstProblems} from '../../../src/form/validate.js';
import {reportSchema} from '../../../src/submission/payload-schema.js';
import {start, type Filling} from '../../../src/state/form-state.js';
import * as happened from '../../../src/state/transitions.js';
import {deepFreeze} from '../../support/deep-freeze.js';
import {configOf, coordinationNumber, personalNumber, today} from '../../support/samples.js';
import {asJson, reportOf} from '../submission/reports.js';
import {fc} from '../../support/seeded.js';

const words = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('Kim', '070-123 45 67', 'namn@example.se', '2015-03-12', '19', '7 år'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(personalNumber('2015-03-12'), coordinationNumber('2008-11-16'), '2099-01-01'),
  },
  {weight: 2, arbitrary: fc.string({unit: 'binary', maxLength: 40})},
  {
    weight: 2,
    arbitrary: fc.constantFrom('', ' \n', '\u200f', '\0', '__proto__', '<b>', '\ud800', 'x'.repeat(201)),
  },
  {weight: 1, arbitrary: fc.integer({min: 1990, max: 10_010}).map((length) => 'å'.repeat(length))},
);

const often = ['answer', 'answer', 'answer', 'answer'] as const;

const what = fc.record({
  kind: fc.constantFrom(...often, 'role', 'add', 'remove', 'copy', 'next', 'back', 'change'),
  place: fc.nat(),
  pick: fc.nat(),
  words,
});
type What = typeof what extends fc.Arbitrary<infer T> ? T : never;

const settings = fc.constantFrom<Attributes>(
  {},
  {'child-age-limit': '21', mode: 'test'},
  {anonymous: 'phone-only'},
);

const at = <T>(list: readonly T[], place: number): T => list[place % list.length]!;

function valueFor({question, situation}: Field, {pick, words: written}: What): Value | undefined {
  switch (question.kind) {
    case 'text':
    case 'long-text':
      return written;
    case 'choice':
      // Also one that may not be offered to everybody.
      return at([...question.options(situation), 'work', 'care-needs'], pick);
    case 'choices':
      return question.options(situation).filter((_, index) => (pick >> index) % 2 === 1);
    case 'flag':
      return pick % 3 === 0;
  }
}

/** Only what the page offers a button for. */
function after(state: Filling, event: What, around: Omit<Situation, 'answers'>): Filling {
  const situation = {...around, answers: state.answers};
  const lists = ['subjects', ...state.answers.subjects.map((_, index) => `subjects.${index}.guardians`)];
  const list = at(lists, event.place);
  const people = peopleAt(state.answers, list).length;
  switch (event.kind) {
    case 'answer': {
      const field = at(askedFields(situation), event.place);
      return happened.answered(state, field.name, valueFor(field, event));
    }
    case 'role':
      return happened.answered(state, 'role', at(['private', 'anonymous', 'professional'], event.pick));
    case 'add':
      return happened.personAdded(state, list);
    case 'remove':
      return people > 1 ? happened.personRemoved(state, list, event.pick % people) : state;
    case 'copy':
      return list === 'subjects' ? state : happened.copied(state, 'subjects.0.guardians', list);
    case 'next':
      return happened.advanced(state, around);
    case 'back':
      return happened.wentBack(state, around);
    case 'change':
      return happened.changed(state, at(screensFor(situation), event.place).name);
  }
}

const mended = ({question, situation, required}: Field): Value | undefined => {
  if (question.kind === 'choice') return question.options(situation)[0];
  if (question.kind === 'text' && question.format === 'phone') return '070-123 45 67';
  return required || question.kind !== 'text' || question.format === 'short' ? 'Något' : undefined;
};

/** Mends whatever is told, as a patient person would, until nothing is; keeps what may tell who writes. */
function completed(state: Filling, around: Omit<Situation, 'answers'>): Filling {
  let now = state;
  for (let tries = 0; tries < 500; tries++) {
    const situation = {...around, answers: now.answers, ...(now.guard && {guard: now.guard})};
    const found = firstProblems(situation);
    if (!found) return now;
    for (const one of found.screen.name === 'disclosure' ? undecided(situation) : [])
      now = happened.kept(now, one, true);
    const names = Object.keys(found.problems);
    assert.ok(names.length > 0);
    for (const field of fieldsOn(found.screen, {...around, answers: now.answers})) {
      if (names.includes(field.name)) now = deepFreeze(happened.answered(now, field.name, mended(field)));
    }
  }
  throw new Error('Not every problem can be mended.');
}

const filledIn = fc
  .record({events: fc.array(what, {minLength: 20, maxLength: 120}), attributes: settings})
  .map(({events, attributes}) => {
    const around = {config: configOf(attributes), today};
    const typed = events.reduce((state, event) => deepFreeze(after(state, event, around)), start);
    const {answers} = completed(typed, around);
    return {...around, answers};
  });

/** The names of all that a report holds, as questions: `subjects.*.name`. */
const questionsIn = (value: unknown, path = ''): readonly string[] =>
  typeof value === 'object' && value !== null && !(Array.isArray(value) && typeof value[0] === 'string')
    ? Object.entries(value).flatMap(([key, inner]) =>
        questionsIn(inner, path === '' ? key : `${path}.${key}`),
      )
    : [path.replace(/\b\d+\b/g, '*')];

const holds = (property: (situation: Situation) => void) =>
  fc.assert(fc.property(filledIn, property), {numRuns: 150});

describe('whatever was answered', () => {
  it('can be mended until it can be sent, and is then a report as promised', () => {
    holds((situation) => {
      const parsed = reportSchema.safeParse(asJson(reportOf(situation)));
      assert.ok(parsed.success, JSON.stringify(parsed.error?.issues));
    });
  });

  it('is sent only where it is asked', () => {
    holds((situation) => {
      const asked = new Set<string>(askedFields(situation).map(({name}) => questionNameOf(name)));
      const {variant, role, danger, subjects, concern, reporter} = reportOf(situation);
      assert.equal(variant, 'child');
      const sent = questionsIn(asJson({role, danger, subjects, concern, reporter} as never));
      assert.deepEqual(
        sent.filter((name) => !asked.has(name)),
        [],
      );
    });
  });

  it('is sent wherever it is asked and answered', () => {
    holds((situation) => {
      const report = reportOf(situation);
      const {subjects: _, ...relevant} = relevantAnswers(situation);
      for (const {name, guardian} of askedFields(situation)) {
        // Guardians of whom nothing is sent leave the list, and the next move up.
        if (guardian !== undefined || name.startsWith('subjects')) continue;
        assert.deepEqual(answerAt(report as never, name), answerAt({...relevant, subjects: []}, name));
      }
      assert.equal(report.subjects.length, subjectsOf(situation).length);
    });
  });

  it('says of everyone how to find them', () => {
    const finding = ['name', 'personalNumber', 'address', 'phone', 'occupationPlace', 'whereNow'];
    holds((situation) => {
      const {role, reporter = {}, subjects} = reportOf(situation);
      // Who writes of itself is as well found by a way to be reached.
      const isReached = role === 'self' && ('phone' in reporter || 'email' in reporter);
      for (const {guardians = [], ...subject} of subjects) {
        if (isReached) continue;
        const known = [subject, ...guardians].flatMap((person) => Object.keys(person));
        assert.ok(
          finding.some((key) => known.includes(key)),
          JSON.stringify(subject),
        );
      }
    });
  });

  it('holds nothing of someone anonymous but the relation', () => {
    let anonymous = 0;
    holds((situation) => {
      if (!isAnonymous(situation)) return;
      anonymous++;
      const report = reportOf(situation);
      assert.deepEqual(
        Object.keys(report.reporter ?? {}).filter((key) => key !== 'relation'),
        [],
      );
      assert.deepEqual(
        Object.keys(situation.answers.reporter).filter((key) => key !== 'relation'),
        [],
      );
    });
    assert.ok(anonymous > 10, 'hardly any was anonymous: the test tests nothing');
  });
});
