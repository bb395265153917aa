/** Leaving the page: what is lost by it, and what becomes of a form. Its answers leave memory in every case. */
import {noAnswers} from '../form/answers.js';
import {followUpOf} from '../form/follow-up.js';
import type {Situation} from '../form/question.js';
import type {Failure} from '../submission/outcome.js';
import {start, type FormState, type Forgotten} from './form-state.js';

export const forgottenFailure = (failure: Failure): Forgotten => ({
  phase: 'forgotten',
  failure: {
    code: failure.code === 'rejected' ? 'refused' : failure.code,
    retryable: false,
    mayHaveArrived: failure.mayHaveArrived,
  },
  focus: 'heading',
});

/** Whoever comes back gets to know what became of a report that was sent, and nothing of what it said. */
export function forgotten(state: FormState, around: Omit<Situation, 'answers'>): FormState {
  switch (state.phase) {
    case 'filling':
    case 'sealing':
      return start;
    case 'sending': {
      const left = state.left ?? followUpOf({...around, answers: state.answers});
      return {...state, answers: noAnswers, seen: [], left};
    }
    case 'failed':
      return forgottenFailure(state.failure);
    case 'sent': {
      const {copy, ...rest} = state;
      return copy ? rest : state;
    }
    case 'forgotten':
      return state;
  }
}

/** More has been typed than who one is and whom it is about, and no receipt has come. */
export function isUnsent(state: FormState): boolean {
  if (!('answers' in state)) return false;
  const {subjects, concern, reporter} = state.answers;
  return JSON.stringify({subjects, concern, reporter}) !== JSON.stringify(noAnswers);
}
