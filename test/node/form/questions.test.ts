/** What holds for every question: its place on the screens, its words, its place in the report. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {askedFields, fieldsOn, valueOf, type Field} from '../../../src/form/flow.js';
import {answerAt, withAnswer} from '../../../src/form/paths.js';
import type {Question, QuestionName} from '../../../src/form/question.js';
import {questions} from '../../../src/form/questions.js';
import {screens} from '../../../src/form/steps.js';
import {buildReport} from '../../../src/submission/payload.js';
import {reportSchema} from '../../../src/submission/payload-schema.js';
import {problemText} from '../../../src/text/problem-texts.js';
import {questionTexts} from '../../../src/text/question-texts.js';
import {swedishReport} from '../../../src/text/swedish-report.js';
import {situations} from './situations.js';
import {validValue} from './values.js';

const names = Object.keys(questions) as QuestionName[];

const asked: readonly Field[] = situations.flatMap(askedFields);
const askedAs = (name: QuestionName): readonly Field[] => asked.filter((one) => one.questionName === name);

const optionsOf = ({question, situation}: Field): readonly string[] =>
  question.kind === 'choice' || question.kind === 'choices' ? question.options(situation) : [];

/** The municipality's own words. */
const isDistrict = (option: string, {questionName, situation}: Field): boolean =>
  questionName === 'district' && situation.config.districts.some(({name}) => name === option);

const hasFormat = (question: Question): boolean => question.kind === 'text' || question.kind === 'long-text';

describe('every question', () => {
  it('stands on a screen, and in every situation on one only', () => {
    const placed = new Set(screens.flatMap((screen) => screen.questions));
    assert.deepEqual([...placed].sort(), [...names].sort());
    for (const situation of situations) {
      const shown = askedFields(situation).map(({name}) => name);
      assert.equal(new Set(shown).size, shown.length);
    }
  });

  it('is asked in some situation', () => {
    const never = names.filter((name) => askedAs(name).length === 0);
    assert.deepEqual(never, []);
  });

  it('is asked, on a screen that is shown, wherever it is required', () => {
    for (const situation of situations) {
      const shown = askedFields(situation).map(({questionName}) => questionName);
      const about = (name: QuestionName) =>
        name.startsWith('subjects') ? situation.answers.subjects : [undefined];
      const unseen = names.filter(
        (name) =>
          !shown.includes(name) &&
          about(name).some((subject) => questions[name].required({...situation, ...(subject && {subject})})),
      );
      assert.deepEqual(unseen, []);
    }
  });
});

for (const name of names) {
  describe(`the question ${name}`, () => {
    const fields = askedAs(name);

    it('has a label wherever it is asked', () => {
      for (const {situation} of fields) assert.match(questionTexts[name].label(situation), /\S/);
    });

    it('has a hint that is a text, if it has one', () => {
      for (const {situation} of fields)
        assert.equal(typeof (questionTexts[name].hint?.(situation) ?? ''), 'string');
    });

    it('has words for each option that it can offer, and for no other', () => {
      const offered = new Set(fields.flatMap(optionsOf));
      for (const field of fields) {
        for (const option of optionsOf(field).filter((one) => !isDistrict(one, field))) {
          assert.match(questionTexts[name].options?.[option]?.(field.situation) ?? '', /\S/, option);
        }
      }
      const worded = Object.keys(questionTexts[name].options ?? {});
      const expected = [...offered].filter((one) => fields.some((field) => !isDistrict(one, field)));
      assert.deepEqual(worded.sort(), expected.sort());
    });

    it('says what is missing in words of its own where it can be required', () => {
      const required = fields.filter((field) => field.required);
      for (const field of required) {
        const text = problemText(field, 'missing');
        assert.match(text, /\S/);
        assert.notEqual(text, 'Svara på frågan');
      }
    });

    it('says how to mend what was written, by its format', () => {
      for (const field of fields.filter(({question}) => hasFormat(question))) {
        for (const code of ['invalid-format', 'too-long', 'future-date'] as const) {
          assert.match(problemText(field, code), /\S/);
        }
      }
    });

    it('has its place in the report, under its own name', () => {
      for (const field of fields) {
        const value = validValue(field);
        const situation = {
          ...field.situation,
          answers: withAnswer(field.situation.answers, field.name, value),
        };
        const again = askedFields(situation).find((one) => one.name === field.name);
        // Marking a child as not born takes its other questions away, never its own.
        assert.ok(again, field.name);
        assert.deepEqual(valueOf(again), value);
      }
    });
  });
}

describe('a report with every question answered', () => {
  const filled = (situation: (typeof situations)[number]) => {
    let now = situation;
    for (const screen of screens.filter(({shown}) => shown(now))) {
      for (const field of fieldsOn(screen, now)) {
        const isDecided = valueOf(field) !== undefined || field.questionName.endsWith('unborn');
        if (!isDecided) now = {...now, answers: withAnswer(now.answers, field.name, validValue(field))};
      }
    }
    return now;
  };

  it('is a report as promised, with each answer under its name', () => {
    for (const situation of situations.map(filled)) {
      const id = '5c2e7a0e-7f0e-4a39-9b6e-0d3a5f1c2b4d';
      const report = buildReport(situation, {
        id,
        language: 'sv',
        dir: 'ltr',
        swedish: swedishReport(situation, 'sv'),
      });
      const parsed = reportSchema.safeParse(report);
      assert.ok(parsed.success, JSON.stringify(parsed.error?.issues));
      for (const field of askedFields(situation)) {
        const value = valueOf(field);
        if (value !== undefined) assert.deepEqual(answerAt(report as never, field.name), value, field.name);
      }
    }
  });
});
