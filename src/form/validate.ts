/** The asked fields of a screen → what must be mended, as codes. Words are in text/problem-texts.ts. */
import {birthDateIn} from './age.js';
import {readAs} from './canonical.js';
import {askedFields, fieldsOn, screensFor, valueOf, type Field} from './flow.js';
import {formats} from './formats.js';
import {answerAt} from './paths.js';
import type {QuestionName, Situation} from './question.js';
import {isPrivate, isSelf, isUnborn, subjectsOf} from './rules.js';
import type {ProblemCode, Problems} from './problem-codes.js';
import {pointedOut, undecided} from './self-disclosure.js';
import type {Screen, ScreenName} from './steps.js';

function problemOf(field: Field): ProblemCode | undefined {
  const {question, name, situation} = field;
  if (valueOf(field) === undefined) return field.required ? 'missing' : undefined;
  if (question.kind !== 'text' && question.kind !== 'long-text') return undefined;
  const written = String(answerAt(situation.answers, name)).trim();
  const {format} = question;
  const value = readAs(format, written);
  if (value === undefined) return 'invalid-format';
  if (value.length > formats[format].max) return 'too-long';
  const day = format === 'personal-number' ? birthDateIn(value) : value;
  const isDate = format === 'date' || format === 'personal-number';
  return isDate && day > situation.today ? 'future-date' : undefined;
}

const isWritten = (text: string | undefined): boolean => (text ?? '').trim() !== '';

const identifying: readonly QuestionName[] = [
  'subjects.*.name',
  'subjects.*.personalNumber',
  'subjects.*.address',
  'subjects.*.phone',
  'subjects.*.occupationPlace',
  'subjects.*.whereNow',
  'subjects.*.guardians.*.name',
  'subjects.*.guardians.*.personalNumber',
  'subjects.*.guardians.*.address',
  'subjects.*.guardians.*.phone',
];

/** Who writes about itself is found as well by a way to be reached. */
const reaching: readonly QuestionName[] = ['reporter.phone', 'reporter.email'];

/** Where it is said that nothing tells who this is: on the last screen that asks for it. */
function placeToIdentify(index: number, situation: Situation): {screen: ScreenName; field: string} {
  if (isSelf(situation)) return {screen: 'reporter', field: 'reporter.phone'};
  return isUnborn(situation)
    ? {screen: 'guardians', field: `subjects.${index}.guardians.0.name`}
    : {screen: 'details', field: `subjects.${index}.address`};
}

/** At least one asked thing by which each person can be found, none in particular. */
function unidentified(screen: Screen, situation: Situation): Problems {
  const places = subjectsOf(situation).flatMap((subject, index) => {
    const place = placeToIdentify(index, {...situation, subject});
    return place.screen === screen.name ? [{index, field: place.field}] : [];
  });
  if (places.length === 0) return {};
  const answered = askedFields(situation).filter((field) => valueOf(field) !== undefined);
  if (isSelf(situation) && answered.some(({questionName}) => reaching.includes(questionName))) return {};
  const isIdentified = (index: number): boolean =>
    answered.some((field) => field.subject === index && identifying.includes(field.questionName));
  const unknown = places.filter(({index}) => !isIdentified(index));
  return Object.fromEntries(unknown.map(({field}) => [field, 'not-identified']));
}

/** A private person who is not anonymous gives at least one way to be reached. */
function unreachable(screen: Screen, situation: Situation): Problems {
  const {phone, email} = situation.answers.reporter;
  const applies = screen.name === 'reporter' && isPrivate(situation);
  return applies && !isWritten(phone) && !isWritten(email) ? {'reporter.phone': 'not-reachable'} : {};
}

/** Where someone anonymous is told what may tell who they are, its fields are those: others have been asked before. */
const fieldsToMend = (screen: Screen, situation: Situation): readonly Field[] =>
  screen.name === 'disclosure' ? pointedOut(situation) : fieldsOn(screen, situation);

export function validateScreen(screen: Screen, situation: Situation): Problems {
  const fields = fieldsToMend(screen, situation);
  const open = screen.name === 'disclosure' ? undecided(situation) : [];
  const found: Partial<Record<string, ProblemCode>> = {
    ...unidentified(screen, situation),
    ...unreachable(screen, situation),
  };
  for (const field of fields) found[field.name] ??= problemOf(field);
  for (const {field} of open) found[field] ??= 'may-be-known';
  const inOrder = fields.flatMap(({name}) => (found[name] ? [[name, found[name]] as const] : []));
  return Object.fromEntries(inOrder);
}

/** The first screen with something to mend, with its problems; undefined when the whole form can be sent. */
export function firstProblems(situation: Situation): {screen: Screen; problems: Problems} | undefined {
  for (const screen of screensFor(situation)) {
    const problems = validateScreen(screen, situation);
    if (Object.keys(problems).length > 0) return {screen, problems};
  }
  return undefined;
}
