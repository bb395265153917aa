/** Questions at their places: each asked of each person it is about. */
import type {Question, QuestionName, Situation} from './question.js';
import {questions} from './questions.js';
import {subjectsOf} from './rules.js';

/** A question at its place: `subjects.1.name` of `subjects.*.name`. */
export interface Field {
  readonly name: string;
  readonly questionName: QuestionName;
  readonly question: Question;
  readonly required: boolean;
  /** With the person the field is about. */
  readonly situation: Situation;
  readonly subject?: number;
  readonly guardian?: number;
}

const fieldAt = (
  questionName: QuestionName,
  situation: Situation,
  subject?: number,
  guardian?: number,
): Field => {
  const question = questions[questionName];
  const places = [subject, guardian].filter((place) => place !== undefined);
  return {
    name: places.reduce<string>((name, place) => name.replace('*', String(place)), questionName),
    questionName,
    question,
    required: question.required(situation),
    situation,
    ...(subject !== undefined && {subject}),
    ...(guardian !== undefined && {guardian}),
  };
};

const isAsked = ({question, situation}: Field): boolean => question.asked(situation);

/** Those that are asked, in reading order: person by person, each with its guardians, then the rest. */
export function fieldsOf(names: readonly QuestionName[], situation: Situation): readonly Field[] {
  const inLists = (depth: number) => names.filter((name) => name.split('*').length === depth + 1);
  const [ofForm, ofSubject, ofGuardian] = [inLists(0), inLists(1), inLists(2)];
  const ofPersons = subjectsOf(situation).flatMap((subject, index) => {
    const about = {...situation, subject};
    const ofGuardians = (subject.guardians ?? []).flatMap((_, guardian) =>
      ofGuardian.map((name) => fieldAt(name, about, index, guardian)),
    );
    return [...ofSubject.map((name) => fieldAt(name, about, index)), ...ofGuardians];
  });
  return [...ofPersons, ...ofForm.map((name) => fieldAt(name, situation))].filter(isAsked);
}
