/** Every cell of the form, each variant for each role, and each filled in as far as it asks. */
import {cells, cellName, emptyCell as emptyCellOf, type Cell} from '../../demo/tools/cells.js';
import type {Answers, Variant} from '../../src/form/answers.js';
import {fieldsOn, screensFor, valueOf, type Field} from '../../src/form/flow.js';
import {withAnswer} from '../../src/form/paths.js';
import type {QuestionName, Situation, Value} from '../../src/form/question.js';
import type {Attributes} from '../../src/config/config.js';
import {personalNumber, situationOf} from './samples.js';

export {cells, cellName, type Cell};

/** A test's own attributes in place of the municipality that offers everything. */
export const emptyCell = (cell: Cell, changes: Attributes = {}): Situation => {
  const situation = emptyCellOf(cell);
  const isChanged = Object.keys(changes).length > 0;
  return isChanged ? situationOf(situation.answers, changes) : situation;
};

const children: readonly Variant[] = ['child'];
const birthDates: Readonly<Record<Variant, string>> = {
  child: '2015-03-12',
  adult: '1990-03-12',
  older: '1940-03-12',
  addiction: '1985-03-12',
};

/** What is answered to each question, where it is asked. Choices without an answer here get their first option. */
const written: Readonly<Partial<Record<QuestionName, Value>>> = {
  'subjects.*.name': 'Kim Exempel',
  'subjects.*.approximateAge': 'ungefär 11 år',
  'subjects.*.address': 'Exempelgatan 1, Vara',
  'subjects.*.phone': '070-000 00 00',
  'subjects.*.occupationPlace': 'Exempelplatsen',
  'subjects.*.whereNow': 'Hemma',
  'subjects.*.interpreterLanguage': 'Arabiska',
  'subjects.*.informed': 'no',
  'subjects.*.informedComment': 'Det kan bli farligt.',
  'subjects.*.guardians.*.name': 'Alex Exempel',
  'subjects.*.guardians.*.personalNumber': personalNumber('1981-12-18'),
  'subjects.*.guardians.*.phone': '070-000 00 01',
  'subjects.*.guardians.*.address': 'Exempelgatan 1, Vara',
  'subjects.*.guardians.*.interpreterLanguage': 'Arabiska',
  'subjects.*.guardians.*.informed': 'no',
  'subjects.*.guardians.*.informedComment': 'Det kan bli farligt.',
  'concern.description': 'Det här har hänt.\n\nDet hände i går kväll.',
  'concern.kinds': ['violence'],
  'concern.basis': ['seen'],
  'concern.duration': 'weeks',
  'concern.whyNow': 'Det har blivit värre.',
  'concern.ifNothingIsDone': 'Det kan hända igen.',
  'concern.earlierConcern': 'Ja, i våras.',
  'concern.measures': 'Vi har talat om det.',
  'concern.existingHelp': 'Hemtjänst och god man',
  'concern.childrenInHomeComment': 'Två barn, sju och nio år.',
  'concern.safeContact': 'Ring på dagen.',
  'concern.risksAtContact': 'Det finns en hund.',
  'reporter.relation': 'neighbour',
  'reporter.name': 'Mika Exempel',
  'reporter.phone': '0512-000 00',
  'reporter.email': 'mika@example.se',
  'reporter.reachable': 'Efter klockan 17',
  'reporter.interpreterLanguage': 'Somaliska',
  'reporter.title': 'Sjuksköterska',
  'reporter.workplaceKind': 'health',
  'reporter.workplace': 'Exempelmottagningen',
  'reporter.manager': 'Lo Exempel',
};

function answerTo(field: Field, {variant}: Cell): Value | undefined {
  const {question, questionName, situation} = field;
  // A child not yet born has no answers of its own.
  if (questionName === 'subjects.*.unborn') return undefined;
  if (questionName === 'subjects.*.personalNumber') return personalNumber(birthDates[variant]);
  if (questionName === 'subjects.*.birthDate') return birthDates[variant];
  if (questionName === 'subjects.*.approximateAge' && !children.includes(variant)) return '60 år';
  const value = written[questionName];
  if (value !== undefined) return value;
  return question.kind === 'choice' ? question.options(situation)[0] : true;
}

/** Every question that is asked answered, screen by screen as a person would. */
export function filledCell(cell: Cell, changes: Attributes = {}): Situation {
  let situation = emptyCell(cell, changes);
  const names = new Set<string>();
  for (;;) {
    const next = screensFor(situation)
      .flatMap((screen) => fieldsOn(screen, situation))
      .find((field) => !names.has(field.name) && valueOf(field) === undefined);
    if (!next) return situation;
    names.add(next.name);
    const answers: Answers = withAnswer(situation.answers, next.name, answerTo(next, cell));
    situation = {...situation, answers};
  }
}
