/** What can become of a send: a receipt, or one of the failures, and what each means for the person. */
import type {Problems} from '../form/problem-codes.js';
import type {AnsweredReceipt} from './receipt.js';

/** `sent`: the host counts the status code alone as sent, so there is no reference. */
export type Receipt = AnsweredReceipt | {readonly status: 'sent'};

/** Failure codes of the `oros-failed` event. */
export type FailureCode =
  | 'offline'
  | 'network'
  | 'timeout'
  | 'blocked'
  | 'not-confirmed'
  | 'rejected'
  | 'refused'
  | 'rate-limited'
  | 'server'
  // Never of a failed send: without encryption nothing is sent.
  | 'encryption';

export interface Failure {
  readonly code: FailureCode;
  /** The same bytes may well be taken another time. Trying again is offered all the same: the service may have been mended. */
  readonly retryable: boolean;
  /** The report may have been stored although no receipt came. */
  readonly mayHaveArrived: boolean;
  /** Answers the backend would not take (`rejected`). */
  readonly problems?: Problems;
  /** What the backend answered when it cannot take the report (`rejected`, `refused`). For the integrator. */
  readonly status?: number;
  /** The person stopped it. */
  readonly wasStopped?: true;
}

export type Outcome = {readonly receipt: Receipt} | {readonly failure: Failure};

export const received = (receipt: Receipt): Outcome => ({receipt});

const retryable: readonly FailureCode[] = [
  'offline',
  'network',
  'timeout',
  'blocked',
  'not-confirmed',
  'rate-limited',
  'server',
];

/** @param mayHaveArrived whether the bytes may have reached the backend, in this try or an earlier one. */
export const failed = (
  code: FailureCode,
  mayHaveArrived: boolean,
  more: Pick<Failure, 'problems' | 'status'> = {},
): Outcome => ({failure: {code, retryable: retryable.includes(code), mayHaveArrived, ...more}});

/** The same, ended by the person. */
export const stopped = (outcome: Outcome): Outcome =>
  'failure' in outcome ? {failure: {...outcome.failure, wasStopped: true}} : outcome;
