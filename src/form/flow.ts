/** Which screens and fields there are for these answers: the one algorithm behind validation, review, report and focus. */
import {noAnswers, type Answers, type Guardian, type Subject} from './answers.js';
import {canonical} from './canonical.js';
import {fieldsOf, type Field} from './fields.js';
import {answerAt, withAnswer} from './paths.js';
import type {Situation, Value} from './question.js';
import {roleOf, subjectsOf, variantOf} from './rules.js';
import {firstScreen, screens, type Screen, type ScreenName} from './steps.js';

export type {Field};

export const screensFor = (situation: Situation): readonly Screen[] =>
  screens.filter((screen) => screen.shown(situation));

/** The screen to show: a changed attribute or answer may have taken the wanted one away. */
export function nearestScreen(name: ScreenName, situation: Situation): Screen {
  const upToIt = screens.slice(0, screens.findIndex((screen) => screen.name === name) + 1);
  return upToIt.findLast((screen) => screen.shown(situation)) ?? firstScreen;
}

const neighbour = (name: ScreenName, situation: Situation, offset: 1 | -1): Screen => {
  const shown = screensFor(situation);
  const here = nearestScreen(name, situation);
  return shown[shown.indexOf(here) + offset] ?? here;
};

export const nextScreen = (name: ScreenName, situation: Situation): Screen => neighbour(name, situation, 1);
export const previousScreen = (name: ScreenName, situation: Situation): Screen =>
  neighbour(name, situation, -1);

export const fieldsOn = (screen: Screen, situation: Situation): readonly Field[] =>
  fieldsOf(screen.questions, situation);

export const askedFields = (situation: Situation): readonly Field[] =>
  screensFor(situation).flatMap((screen) => fieldsOn(screen, situation));

/** The answer as it is sent; undefined where the field is empty or holds a choice that is no longer offered. */
export function valueOf({name, question, situation}: Field): Value | undefined {
  const value = answerAt(situation.answers, name);
  switch (question.kind) {
    case 'text':
    case 'long-text':
      return typeof value === 'string' ? canonical(question.format, value) || undefined : undefined;
    case 'choice':
      return question.options(situation).find((option) => option === value);
    case 'choices': {
      const chosen = question
        .options(situation)
        .filter((option) => Array.isArray(value) && value.includes(option));
      return chosen.length > 0 ? chosen : undefined;
    }
    case 'flag':
      return value === true ? true : undefined;
  }
}

/** Nobody is kept who has nothing written about them; places in the lists and in the report stay the same. */
export function withoutEmptyPeople(answers: Answers): Answers {
  const isNothing = (value: unknown): boolean =>
    value === false || (typeof value === 'string' && value.trim() === '');
  const isEmpty = (person: Subject | Guardian): boolean =>
    Object.values(person).every((value) => (Array.isArray(value) ? value.every(isEmpty) : isNothing(value)));
  const kept = <T extends Subject | Guardian>(people: readonly T[]): readonly T[] =>
    people.filter((person, index) => !isEmpty(person) || (index === 0 && people.every(isEmpty)));
  const subjects = answers.subjects.map((subject) => ({
    ...subject,
    guardians: kept(subject.guardians ?? []),
  }));
  return {...answers, subjects: kept(subjects)};
}

/** Only what is asked, as it is sent: what validation, review and the report are made of. */
export function relevantAnswers(situation: Situation): Answers {
  // Everyone keeps the place in the list, also who has nothing to be sent.
  const people = subjectsOf(situation).map(({guardians}) => ({
    guardians: (guardians ?? []).map(() => ({})),
  }));
  const answered = askedFields(situation).reduce<Answers>(
    (answers, field) => {
      const value = valueOf(field);
      return value === undefined ? answers : withAnswer(answers, field.name, value);
    },
    {...noAnswers, subjects: people},
  );
  const variant = variantOf(situation);
  const role = roleOf(situation);
  return {...answered, ...(variant && {variant}), ...(role && {role})};
}
