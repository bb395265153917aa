/** Dotted paths into the answers, as `subjects.0.guardians.1.name`: the names of inputs and the places in the report. */
import type {Answers} from './answers.js';
import type {QuestionName, Value} from './question.js';

type Tree = Readonly<Record<string, unknown>> | readonly unknown[];

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

function read(tree: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return tree;
  return isTree(tree) ? read((tree as Record<string, unknown>)[key], rest) : undefined;
}

/** A copy with one place changed; `undefined` takes the place away. Numbers make lists, other keys make objects. */
function place(tree: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (/^\d+$/.test(key)) {
    const list: unknown[] = Array.isArray(tree) ? [...(tree as unknown[])] : [];
    list[Number(key)] = place(list[Number(key)], rest, value);
    return list;
  }
  const {[key]: old, ...others} = isTree(tree) ? (tree as Record<string, unknown>) : {};
  const changed = place(old, rest, value);
  return changed === undefined ? others : {...others, [key]: changed};
}

export const answerAt = (answers: Answers, name: string): Value | undefined =>
  read(answers, name.split('.')) as Value | undefined;

/** The people in a list: `subjects`, or `subjects.0.guardians`. */
export const peopleAt = (answers: Answers, list: string): readonly unknown[] => {
  const people = read(answers, list.split('.'));
  return Array.isArray(people) ? people : [];
};

/** A report has room for so many and all that is said of them (payload-schema.ts). */
const mostPeople = {subjects: 12, guardians: 4};

export const hasRoomIn = (answers: Answers, list: string): boolean =>
  peopleAt(answers, list).length < (list === 'subjects' ? mostPeople.subjects : mostPeople.guardians);

/** @param value a Value, or a list of people. */
export const withAnswer = (answers: Answers, name: string, value: unknown): Answers =>
  place(answers, name.split('.'), value) as Answers;

/** `subjects.0.name` → `subjects.*.name` */
export const questionNameOf = (fieldName: string): QuestionName =>
  fieldName.replace(/\b\d+\b/g, '*') as QuestionName;
