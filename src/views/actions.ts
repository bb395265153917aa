/** What a person can do: views call these, controllers give them. */
import type {Variant} from '../form/answers.js';
import type {Value} from '../form/question.js';
import type {Disclosure} from '../form/self-disclosure.js';
import type {ScreenName} from '../form/steps.js';

export interface Actions {
  readonly answer: (name: string, value: Value | undefined) => void;
  /** Everything under a path at once, as when guardians are the same for two children. */
  readonly copy: (from: string, to: string) => void;
  readonly addPerson: (list: string) => void;
  readonly removePerson: (list: string, index: number) => void;
  /** Words that may tell who someone anonymous is are kept all the same, or no longer. */
  readonly keep: (disclosure: Disclosure, isKept: boolean) => void;
  /** Enter and the primary button: on, send or try again, as the screen has it. */
  readonly submit: () => void;
  readonly back: () => void;
  /** From the review to one answer. */
  readonly change: (screen: ScreenName, field: string) => void;
  readonly stop: () => void;
  /** From a failure back to the answers. */
  readonly toAnswers: () => void;
  /** The report, or an empty form about someone, on paper. */
  readonly print: (empty?: Variant) => void;
  readonly copyText: () => void;
  readonly focusField: (name: string) => void;
}
