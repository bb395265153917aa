/** Every variant for every role: the form is the one that is written down, and each cell has its own words. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {formTableFile, formTablePage} from '../../../demo/tools/form-table.js';
import {askedFields, fieldsOn, screensFor} from '../../../src/form/flow.js';
import type {QuestionName, Situation} from '../../../src/form/question.js';
import {questions} from '../../../src/form/questions.js';
import {firstProblems} from '../../../src/form/validate.js';
import {buildReport} from '../../../src/submission/payload.js';
import {reportSchema} from '../../../src/submission/payload-schema.js';
import {questionTexts} from '../../../src/text/question-texts.js';
import {screenLeads, screenTitles} from '../../../src/text/screen-texts.js';
import {privacyNotice, privacyShort} from '../../../src/text/privacy-texts.js';
import {swedishReport} from '../../../src/text/swedish-report.js';
import {cellName, cells, emptyCell, filledCell} from '../../support/cells.js';

/** All that is said in a cell before and around its answers. */
const wordsIn = (situation: Situation): string =>
  [
    ...screensFor(situation).flatMap((screen) => [
      screenTitles[screen.name](situation),
      screenLeads[screen.name]?.(situation) ?? '',
      ...fieldsOn(screen, situation).flatMap(({questionName, question, situation: own}) => {
        const {label, hint, options} = questionTexts[questionName];
        const offered = 'options' in question ? question.options(own) : [];
        return [label(own), hint?.(own) ?? '', ...offered.map((option) => options?.[option]?.(own) ?? '')];
      }),
    ]),
    privacyShort(situation),
    ...privacyNotice(situation).flatMap(({term, text}) => [term, text]),
  ].join('\n');

describe('the form', () => {
  it('is the one in demo/guide/formularet.md (npm run tables writes it anew)', async () => {
    assert.equal(readFileSync(formTableFile, 'utf8'), await formTablePage());
  });
});

for (const cell of cells) {
  describe(`the form of ${cellName(cell)}`, () => {
    const empty = emptyCell(cell);
    const filled = filledCell(cell);

    it('has five steps, each with a screen', () => {
      for (const situation of [empty, filled]) {
        const steps = new Set(screensFor(situation).map(({step}) => step));
        assert.deepEqual([...steps], [1, 2, 3, 4, 5]);
      }
    });

    it('asks what it requires', () => {
      const asked = new Set(askedFields(filled).map(({questionName}) => questionName));
      const required = (Object.keys(questions) as QuestionName[]).filter((name) =>
        questions[name].required({...filled, subject: filled.answers.subjects[0] ?? {}}),
      );
      assert.deepEqual(
        required.filter((name) => !asked.has(name)),
        [],
      );
    });

    it('can be sent when it is filled in, and not before', () => {
      assert.equal(firstProblems(filled), undefined);
      assert.notEqual(firstProblems(empty), undefined);
      const report = buildReport(filled, {
        id: '5c2e7a0e-7f0e-4a39-9b6e-0d3a5f1c2b4d',
        language: 'sv',
        dir: 'ltr',
        swedish: swedishReport(filled, 'sv'),
      });
      assert.ok(reportSchema.safeParse(report).success);
    });

    it('speaks of whom it is about', () => {
      const words = wordsIn(filled);
      // Whoever writes for someone else about an adult reads of no child but those in the home, and no family's guardian.
      if (cell.variant !== 'child') {
        assert.doesNotMatch(words, /\bbarnet\b|vårdnadshavare|19 kap\.|20 kap\.|30 år/i);
      }
      if (cell.role === 'self') {
        assert.doesNotMatch(words, /\bpersonens?\b(?!akt)|Vad heter barnet|har du varit orolig/i);
      }
    });

    it('says nothing that is not law today', () => {
      assert.doesNotMatch(wordsIn(filled), /14 kap|missbruk|Integritetsmyndigheten|24 timmar/i);
    });
  });
}
