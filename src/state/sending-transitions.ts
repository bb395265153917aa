/** What can happen to a report from "Skicka" on: (state, …) → state, pure. */
import {followUpOf} from '../form/follow-up.js';
import {noProblems} from '../form/problem-codes.js';
import type {Situation} from '../form/question.js';
import type {Failure, Outcome} from '../submission/outcome.js';
import type {PreparedReport} from '../submission/prepare.js';
import type {Failed, Filling, FormState, Sealing, Sending} from './form-state.js';
import {forgottenFailure} from './leaving-transitions.js';
import {onFields, screenWith} from './rejected.js';
import {foundUnfinished} from './transitions.js';

export const sealingStarted = ({answers, replaces, seen, guard}: Filling): Sealing => ({
  phase: 'sealing',
  answers,
  seen,
  ...(replaces && {replaces}),
  ...(guard && {guard}),
  focus: 'heading',
});

/** It could not be encrypted, or the person stopped it: nothing has left. */
export const sealingEnded = ({answers, replaces, seen, guard}: Sealing): Filling => ({
  phase: 'filling',
  screen: 'review',
  answers,
  seen,
  problems: noProblems,
  isChanging: false,
  ...(replaces && {replaces}),
  ...(guard && {guard}),
  focus: 'heading',
});

export function sendingStarted(
  {answers, replaces, seen, guard}: Filling | Sealing,
  report: PreparedReport,
): Sending {
  return {
    phase: 'sending',
    answers,
    seen,
    report,
    mayHaveArrived: false,
    ...(replaces && {replaces}),
    ...(guard && {guard}),
    focus: 'heading',
  };
}

/** "Försök igen": the same report, the same bytes. */
export function retried({answers, replaces, seen, guard, report, failure}: Failed): Sending {
  const {mayHaveArrived} = failure;
  return {
    phase: 'sending',
    answers,
    seen,
    report,
    mayHaveArrived,
    ...(replaces && {replaces}),
    ...(guard && {guard}),
    focus: 'heading',
  };
}

/** Back to the answers after a failure. If the first report may have arrived, the next one says that it takes its place. */
export function edited({answers, replaces, seen, guard, report, failure}: Failed): Filling {
  const replaced = failure.mayHaveArrived ? report.id : replaces;
  return {
    phase: 'filling',
    screen: 'review',
    answers,
    seen,
    problems: noProblems,
    isChanging: false,
    focus: 'heading',
    ...(replaced && {replaces: replaced}),
    ...(guard && {guard}),
  };
}

/** The backend would not take some answers: all are kept, and the person comes to the first of them. */
function rejected(failure: Failure, failedState: Failed, situation: Situation): FormState {
  const named = onFields(failure.problems ?? noProblems, situation);
  const screen = screenWith(named, situation);
  if (!screen) return {...failedState, failure: {...failure, code: 'refused', retryable: false}};
  return {...foundUnfinished(edited(failedState), screen, noProblems), rejected: named};
}

/** Said where it stands: focus stays on what the person reads. */
export function progressed({focus: _, ...state}: Sending, progress: Sending['progress']): Sending {
  return {...state, ...(progress && {progress})};
}

export function decided(state: Sending, outcome: Outcome, around: Omit<Situation, 'answers'>): FormState {
  const {answers, report, replaces, seen, guard} = state;
  if ('receipt' in outcome) {
    const followUp = state.left ?? followUpOf({...around, answers});
    const copy = followUp.role === 'professional' && !state.left ? {copy: report.swedish} : {};
    return {phase: 'sent', receipt: outcome.receipt, followUp, ...copy, focus: 'heading'};
  }
  const {failure} = outcome;
  if (state.left) return forgottenFailure(failure);
  const failedState: Failed = {
    phase: 'failed',
    answers,
    seen,
    report,
    failure,
    focus: 'heading',
    ...(replaces && {replaces}),
    ...(guard && {guard}),
  };
  return failure.code === 'rejected' ? rejected(failure, failedState, {...around, answers}) : failedState;
}
