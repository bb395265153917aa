/** Where the person is: a union by phase, so that what cannot be does not exist. One immutable value, replaced. */
import {noAnswers, type Answers} from '../form/answers.js';
import type {FollowUp} from '../form/follow-up.js';
import type {Guard} from '../form/question.js';
import type {ScreenName} from '../form/steps.js';
import {noProblems, type Problems} from '../form/problem-codes.js';
import type {Failure, Receipt} from '../submission/outcome.js';
import type {ReportSection} from '../submission/payload-schema.js';
import type {PreparedReport} from '../submission/prepare.js';
import type {Progress} from '../submission/submit.js';

/** Where keyboard and screen reader go next: the heading, the error summary, or the field with this name. */
export type Focus = 'heading' | 'problems' | {readonly field: string};

interface Open {
  readonly answers: Answers;
  /** Names of screens and fields that the person has gone on from. */
  readonly seen: readonly string[];
  /** An earlier report that may have arrived and that the next one takes the place of. */
  readonly replaces?: string;
  readonly guard?: Guard;
  readonly focus?: Focus;
}

export interface Filling extends Open {
  readonly phase: 'filling';
  readonly screen: ScreenName;
  readonly problems: Problems;
  /** What the backend would not take, on any screen. */
  readonly rejected?: Problems;
  /** Came here from the review to change one thing, and goes back there. */
  readonly isChanging: boolean;
}

/** Send was pressed, and the report is on its way to be encrypted. Nothing has left. */
export interface Sealing extends Open {
  readonly phase: 'sealing';
}

export interface Sending extends Open {
  readonly phase: 'sending';
  readonly report: PreparedReport;
  /** These very bytes may have arrived in an earlier send. */
  readonly mayHaveArrived: boolean;
  /** The person left meanwhile, and the answers with them: what a receipt can still tell. */
  readonly left?: FollowUp;
  /** Undefined while it goes as it usually does. `slow`: no answer yet. */
  readonly progress?: Progress | 'slow';
}

export interface Failed extends Open {
  readonly phase: 'failed';
  readonly report: PreparedReport;
  readonly failure: Failure;
}

/** Has no answers: they left memory with the receipt, but for the copy that a professional may print for the file. */
export interface Sent {
  readonly phase: 'sent';
  readonly receipt: Receipt;
  readonly followUp: FollowUp;
  readonly copy?: readonly ReportSection[];
  readonly focus?: Focus;
}

/** A send that failed, and whose writer has left the page since: there is nothing to send again. */
export interface Forgotten {
  readonly phase: 'forgotten';
  readonly failure: Failure;
  readonly focus?: Focus;
}

export type FormState = Filling | Sealing | Sending | Failed | Sent | Forgotten;

export const start: Filling = {
  phase: 'filling',
  screen: 'danger',
  answers: noAnswers,
  seen: [],
  problems: noProblems,
  isChanging: false,
};

/** Shown at once, before the rest of the form has been fetched. */
export const isStartScreen = (state: FormState): state is Filling =>
  state.phase === 'filling' && (state.screen === 'danger' || state.screen === 'gate');
