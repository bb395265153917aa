/** What a person can do: views call these, controllers give them. */
import type {Value} from '../form/question.js';
import type {ScreenName} from '../form/steps.js';

export interface Actions {
  readonly answer: (name: string, value: Value | undefined) => void;
  /** Everything under a path at once, as when guardians are the same for two children. */
  readonly copy: (from: string, to: string) => void;
  readonly addPerson: (list: string) => void;
  readonly removePerson: (list: string, index: number) => void;
  readonly next: () => void;
  readonly back: () => void;
  /** From the review to one answer. */
  readonly change: (screen: ScreenName, field: string) => void;
  readonly send: () => void;
  readonly stop: () => void;
  readonly retry: () => void;
  /** From a failure back to the answers. */
  readonly toAnswers: () => void;
  readonly focusField: (name: string) => void;
}
