/** What can become of a send: a receipt, or one of the failures, and what each means for the person. */
import * as z from 'zod/mini';
import type {Problems} from '../form/validate.js';

const receiptSchema = z.object({
  reference: z.string().check(z.minLength(1), z.maxLength(200)),
  receivedAt: z.string().check(z.maxLength(40)),
  status: z.enum(['received', 'delivered', 'queued']),
});

/** `sent`: the host counts the status code alone as sent, so there is no reference. */
export type Receipt = z.infer<typeof receiptSchema> | {readonly status: 'sent'};

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
  | 'server';

export interface Failure {
  readonly code: FailureCode;
  /** The same bytes may be sent again. */
  readonly retryable: boolean;
  /** The report may have been stored although no receipt came. */
  readonly mayHaveArrived: boolean;
  /** Answers the backend would not take (`rejected`). */
  readonly problems?: Problems;
}

export type Outcome = {readonly receipt: Receipt} | {readonly failure: Failure};

export const received = (receipt: Receipt): Outcome => ({receipt});

const retryable: readonly FailureCode[] = ['offline', 'network', 'timeout', 'blocked', 'not-confirmed', 'rate-limited', 'server'];

/** @param mayHaveArrived whether the bytes may have reached the backend, in this try or an earlier one. */
export const failed = (code: FailureCode, mayHaveArrived: boolean, problems?: Problems): Outcome => ({
  failure: {code, retryable: retryable.includes(code), mayHaveArrived, ...(problems && {problems})},
});

/** A receipt in the agreed form, or undefined: a login page or an error page is never a receipt. */
export const receiptIn = (body: unknown): Receipt | undefined => {
  const parsed = receiptSchema.safeParse(body);
  return parsed.success ? parsed.data : undefined;
};
