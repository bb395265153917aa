/** What is kept of the answers when they have left memory: enough to promise no more than the law gives. */
import type {Role, Variant} from './answers.js';
import {relevantAnswers} from './flow.js';
import type {Situation} from './question.js';

export interface FollowUp {
  readonly variant: Variant | undefined;
  readonly role: Role | undefined;
  readonly wantsFeedback: boolean;
  /** At least one child is born: assessments within a time are promised for them only. */
  readonly isAboutSomeoneBorn: boolean;
}

export function followUpOf(situation: Situation): FollowUp {
  const {variant, role, reporter, subjects} = relevantAnswers(situation);
  return {
    variant,
    role,
    wantsFeedback: reporter.wantsFeedback === true,
    isAboutSomeoneBorn: subjects.some(({unborn}) => unborn !== true),
  };
}
