/** What can happen to a form, in the past tense: (state, …) → state, pure. */
import {noAnswers, type Answers, type Role} from '../form/answers.js';
import {
  fieldsOn,
  nearestScreen,
  nextScreen,
  previousScreen,
  screensFor,
  withoutEmptyPeople,
} from '../form/flow.js';
import {hasRoomIn, peopleAt, withAnswer} from '../form/paths.js';
import type {Guard, Situation, Value} from '../form/question.js';
import {keyOf, type Disclosure} from '../form/self-disclosure.js';
import type {ScreenName} from '../form/steps.js';
import {noProblems, type Problems} from '../form/problem-codes.js';
import {firstProblems, validateScreen} from '../form/validate.js';
import type {Filling} from './form-state.js';
import {isOn, screenWith, without} from './rejected.js';

type WithoutAnswers = Omit<Situation, 'answers'>;

const unguarded: Guard = {kept: [], touched: []};

const situationOf = ({answers, guard}: Filling, around: WithoutAnswers): Situation => ({
  ...around,
  answers,
  ...(guard && {guard}),
});

/** A problem goes away when its field is answered; one that several fields share, when any of them is. */
function remaining(problems: Problems, name: string): Problems {
  const group = name.split('.').slice(0, -1).join('.');
  const isShared = (field: string) =>
    problems[field] === 'not-identified' || problems[field] === 'not-reachable';
  const isMended = (field: string) =>
    field === name ||
    (isShared(field) && field.split('.')[1] === name.split('.')[1]) ||
    (field.startsWith('reporter') && group === 'reporter' && isShared(field));
  return Object.fromEntries(Object.entries(problems).filter(([field]) => !isMended(field)));
}

/** Who wrote about itself has told who it is as the person in need, and how to be reached: in no other role may that stay. */
function withoutSelf(answers: Answers): Answers {
  const {safeContact: _, ...concern} = answers.concern;
  return {...answers, subjects: noAnswers.subjects, concern};
}

/** What must leave memory at once when the role changes; the rest is kept for the moment. */
function afterRole(answers: Answers, was: Role | undefined): Answers {
  const kept = was === 'self' && answers.role !== 'self' ? withoutSelf(answers) : answers;
  return answers.role === 'anonymous' ? {...kept, reporter: {}} : kept;
}

/** Whoever changes role decides anew; a field changed where it may tell who someone is stays there while they write. */
function guardAfter(state: Filling, name: string): Filling {
  const {guard: _, ...unguardedState} = state;
  if (name === 'role') return unguardedState;
  if (state.screen !== 'disclosure') return state;
  const {kept, touched} = state.guard ?? unguarded;
  return {...state, guard: {kept, touched: [...new Set([...touched, name])]}};
}

export function answered(state: Filling, name: string, value: Value | undefined): Filling {
  const answers = withAnswer(state.answers, name, value);
  const {focus: _, ...rest} = guardAfter(state, name);
  return {
    ...rest,
    answers: name === 'role' ? afterRole(answers, state.answers.role) : answers,
    problems: remaining(state.problems, name),
    ...(state.rejected && {rejected: remaining(state.rejected, name)}),
  };
}

/** Someone anonymous keeps words that may tell who they are, or no longer. */
export function kept(state: Filling, disclosure: Disclosure, isKept: boolean): Filling {
  const {focus: _, ...rest} = state;
  const {kept, touched} = state.guard ?? unguarded;
  const key = keyOf(disclosure);
  const others = kept.filter((one) => one !== key);
  return {
    ...rest,
    guard: {kept: isKept ? [...others, key] : others, touched},
    problems: remaining(state.problems, disclosure.field),
  };
}

/** @param list `subjects` or `subjects.0.guardians` */
export function personAdded(state: Filling, list: string): Filling {
  if (!hasRoomIn(state.answers, list)) return state;
  const place = `${list}.${peopleAt(state.answers, list).length}`;
  const empty = list === 'subjects' ? {guardians: [{}]} : {};
  return {...state, answers: withAnswer(state.answers, place, empty), focus: {field: `${place}.name`}};
}

/** The same guardians for another child, to be changed apart from there. */
export const copied = (state: Filling, from: string, to: string): Filling => ({
  ...state,
  answers: withAnswer(state.answers, to, peopleAt(state.answers, from)),
});

export function personRemoved(state: Filling, list: string, index: number): Filling {
  const left = peopleAt(state.answers, list).filter((_, place) => place !== index);
  const {rejected: _, ...rest} = state;
  return {...rest, answers: withAnswer(state.answers, list, left), problems: noProblems, focus: 'heading'};
}

const on = ({guard, ...state}: Filling, screen: ScreenName, answers: Answers): Filling => ({
  ...state,
  ...(guard && {guard: {...guard, touched: []}}),
  screen,
  answers,
  problems: noProblems,
  focus: 'heading',
});

/** "Fortsätt": on to the next screen, or to what must be mended on this one. */
export function advanced(state: Filling, around: WithoutAnswers): Filling {
  const here = nearestScreen(state.screen, situationOf(state, around));
  const hasPeople = here.name === 'details' || here.name === 'guardians';
  const answers = hasPeople ? withoutEmptyPeople(state.answers) : state.answers;
  const situation = situationOf({...state, answers}, around);
  const problems = validateScreen(here, situation);
  if (Object.keys(problems).length > 0) return {...state, answers, problems, focus: 'problems'};
  const seen = [...new Set([...state.seen, here.name, ...fieldsOn(here, situation).map(({name}) => name)])];
  const rejected = without(here, state.rejected, situation);
  const left = {...state, seen, ...(state.rejected && {rejected})};
  if (!state.isChanging) return arrived(on(left, nextScreen(here.name, situation).name, answers), situation);
  // A changed answer may call for more: only when all has been seen and nothing is missing is the review next.
  const more =
    unseenScreen(seen, situation) ?? firstProblems(situation)?.screen.name ?? screenWith(rejected, situation);
  return arrived({...on(left, more ?? 'review', answers), isChanging: more !== undefined}, situation);
}

/** What the backend would not take is read first. */
const arrived = (state: Filling, situation: Situation): Filling =>
  state.rejected && isOn(nearestScreen(state.screen, situation), state.rejected, situation)
    ? {...state, focus: 'problems'}
    : state;

/** The first screen, or the first with a field, that the person has not been shown. */
const unseenScreen = (seen: readonly string[], situation: Situation): ScreenName | undefined =>
  screensFor(situation).find(
    (screen) =>
      screen.name !== 'review' &&
      (!seen.includes(screen.name) || fieldsOn(screen, situation).some(({name}) => !seen.includes(name))),
  )?.name;

export function wentBack(state: Filling, around: WithoutAnswers): Filling {
  if (state.isChanging) return {...on(state, 'review', state.answers), isChanging: false};
  return on(state, previousScreen(state.screen, situationOf(state, around)).name, state.answers);
}

/** A change link on the review. */
export function changed(state: Filling, screen: ScreenName, field?: string): Filling {
  return {
    ...on(state, screen, state.answers),
    isChanging: true,
    focus: field === undefined ? 'heading' : {field},
  };
}

/** Something is missing although the review was reached: attributes or answers changed since. */
export function foundUnfinished(state: Filling, screen: ScreenName, problems: Problems): Filling {
  return {...state, screen, problems, isChanging: true, focus: 'problems'};
}
