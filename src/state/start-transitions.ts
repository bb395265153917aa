/** What can happen on the first screen and at the gate: the same as in transitions.ts, without the rest of the form. */
import type {YesNo} from '../form/answers.js';
import {noProblems} from '../form/problem-codes.js';
import type {Filling} from './form-state.js';

export const dangerAnswered = (state: Filling, danger: YesNo): Filling => {
  const {focus: _, ...rest} = state;
  return {...rest, answers: {...state.answers, danger}, problems: noProblems};
};

/** On from the first screen: to the gate when someone is in danger, else to the next question. */
export function startLeft(state: Filling): Filling {
  const {danger} = state.answers;
  if (danger === undefined) return {...state, problems: {danger: 'missing'}, focus: 'problems'};
  const screen = danger === 'yes' && state.screen === 'danger' ? 'gate' : 'who';
  return {
    ...state,
    screen,
    seen: [...new Set([...state.seen, state.screen])],
    problems: noProblems,
    focus: 'heading',
  };
}

export const startReturned = (state: Filling): Filling => ({...state, screen: 'danger', focus: 'heading'});
