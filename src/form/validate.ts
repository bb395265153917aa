/** The asked fields of a screen → what must be mended, as codes. Words are in text/problem-texts.ts. */
import {birthDateIn} from './age.js';
import type {Guardian, Subject} from './answers.js';
import {readAs} from './canonical.js';
import {fieldsOn, screensFor, valueOf, type Field} from './flow.js';
import {formats} from './formats.js';
import {answerAt} from './paths.js';
import type {Situation} from './question.js';
import {isPrivate} from './rules.js';
import type {ProblemCode, Problems} from './problem-codes.js';
import type {Screen} from './steps.js';

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

const identifies = (person: Subject | Guardian): boolean =>
  [person.name, person.personalNumber, person.address, person.phone].some(isWritten);

/** At least one asked thing by which the person can be found, none in particular. */
const isIdentified = (subject: Subject): boolean =>
  isWritten(subject.address) ||
  (subject.guardians ?? []).some(identifies) ||
  (subject.unborn !== true &&
    (identifies(subject) || isWritten(subject.occupationPlace) || isWritten(subject.whereNow)));

/** Who is not born yet is found through the parents, who are asked for on the screen after. */
function unidentified(screen: Screen, {answers}: Situation): Problems {
  const checked = answers.subjects.map((subject, index) => {
    if (isIdentified(subject)) return {};
    if (screen.name === 'details' && subject.unborn !== true)
      return {[`subjects.${index}.address`]: 'not-identified'};
    if (screen.name === 'guardians' && subject.unborn === true) {
      return {[`subjects.${index}.guardians.0.name`]: 'not-identified'};
    }
    return {};
  });
  return Object.assign({}, ...checked) as Problems;
}

/** A private person who is not anonymous gives at least one way to be reached. */
function unreachable(screen: Screen, situation: Situation): Problems {
  const {phone, email} = situation.answers.reporter;
  const applies = screen.name === 'reporter' && isPrivate(situation);
  return applies && !isWritten(phone) && !isWritten(email) ? {'reporter.phone': 'not-reachable'} : {};
}

export function validateScreen(screen: Screen, situation: Situation): Problems {
  const fields = fieldsOn(screen, situation);
  const found: Partial<Record<string, ProblemCode>> = {
    ...unidentified(screen, situation),
    ...unreachable(screen, situation),
  };
  for (const field of fields) found[field.name] ??= problemOf(field);
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
