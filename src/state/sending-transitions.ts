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

/** What goes with the answers from phase to phase; a screen that takes the place of another is told from its heading. */
const carried = ({answers, seen, replaces, guard}: Filling | Sealing | Sending | Failed) => ({
  answers,
  seen,
  ...(replaces && {replaces}),
  ...(guard && {guard}),
  focus: 'heading' as const,
});

export const sealingStarted = (filling: Filling): Sealing => ({phase: 'sealing', ...carried(filling)});

const onReview = (before: Sealing | Failed): Filling => ({
  phase: 'filling',
  screen: 'review',
  problems: noProblems,
  isChanging: false,
  ...carried(before),
});

/** It could not be encrypted, or the person stopped it: nothing has left. */
export const sealingEnded = (sealing: Sealing): Filling => onReview(sealing);

export const sendingStarted = (before: Filling | Sealing, report: PreparedReport): Sending => ({
  phase: 'sending',
  report,
  mayHaveArrived: false,
  ...carried(before),
});

/** "Försök igen": the same report, the same bytes. */
export const retried = (before: Failed): Sending => ({
  phase: 'sending',
  report: before.report,
  mayHaveArrived: before.failure.mayHaveArrived,
  ...carried(before),
});

/** Back to the answers after a failure. If the first report may have arrived, the next one says that it takes its place. */
export const edited = (before: Failed): Filling => ({
  ...onReview(before),
  ...(before.failure.mayHaveArrived && {replaces: before.report.id}),
});

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
  const {answers, report} = state;
  if ('receipt' in outcome) {
    const followUp = state.left ?? followUpOf({...around, answers});
    const copy = followUp.role === 'professional' && !state.left ? {copy: report.swedish} : {};
    return {phase: 'sent', receipt: outcome.receipt, followUp, ...copy, focus: 'heading'};
  }
  const {failure} = outcome;
  if (state.left) return forgottenFailure(failure);
  const failedState: Failed = {phase: 'failed', report, failure, ...carried(state)};
  return failure.code === 'rejected' ? rejected(failure, failedState, {...around, answers}) : failedState;
}
