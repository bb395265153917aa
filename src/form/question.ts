/** What a question is: its kind, whether it is asked, and whether it must be answered. No words: those are in text/. */
import type {Config} from '../config/config.js';
import type {Answers, Concern, Guardian, Reporter, Subject} from './answers.js';
import type {Format} from './formats.js';

/** `*` stands for the place in the list: `subjects.0.name` is an instance of `subjects.*.name`. */
export type QuestionName =
  | 'danger'
  | 'variant'
  | 'role'
  | 'district'
  | `subjects.*.${Exclude<keyof Subject, 'guardians'>}`
  | `subjects.*.guardians.*.${keyof Guardian}`
  | `concern.${keyof Concern}`
  | `reporter.${keyof Reporter}`;

/** Everything a rule may look at. `subject` is set where the question is about one person of several. */
export interface Situation {
  readonly answers: Answers;
  readonly config: Config;
  /** The date in Sweden, YYYY-MM-DD; ages are counted from it. */
  readonly today: string;
  readonly subject?: Subject;
  readonly guard?: Guard;
}

/** How someone anonymous has answered to what may tell who they are (self-disclosure.ts). Never part of the report. */
export interface Guard {
  /** What they keep all the same, by `keyOf`. */
  readonly kept: readonly string[];
  /** Fields changed where it was pointed out: they stay on the screen while someone writes in them. */
  readonly touched: readonly string[];
}

export type Rule = (situation: Situation) => boolean;

interface Common {
  /** Is it part of the form for these answers? What is not asked is never validated, reviewed or sent. */
  readonly asked: Rule;
  /** Must it be answered? Holds only where it is asked. */
  readonly required: Rule;
}

/** Tokens of the HTML standard (4.10.18.7.1) that a professional's own details use. */
export type AutofillToken = 'name' | 'organization-title' | 'organization' | 'tel' | 'email';

/** One line of text. */
export interface TextQuestion extends Common {
  readonly kind: 'text';
  readonly format: Format;
  /** How long an answer usually is: a field shows what it takes. */
  readonly width: 'short' | 'medium' | 'full';
  /** Input purpose (WCAG 1.3.5), for a professional's own details only. */
  readonly autocomplete?: AutofillToken;
}

/** A story: several lines. */
export interface LongTextQuestion extends Common {
  readonly kind: 'long-text';
  readonly format: 'medium' | 'long';
}

/** One of several. */
export interface ChoiceQuestion extends Common {
  readonly kind: 'choice';
  readonly options: (situation: Situation) => readonly string[];
}

/** Any number of several. */
export interface ChoicesQuestion extends Common {
  readonly kind: 'choices';
  readonly options: (situation: Situation) => readonly string[];
}

/** Ticked or not. */
export interface FlagQuestion extends Common {
  readonly kind: 'flag';
}

export type Question = TextQuestion | LongTextQuestion | ChoiceQuestion | ChoicesQuestion | FlagQuestion;

export type Value = string | readonly string[] | boolean;
