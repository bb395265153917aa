/** What each answer from the endpoint means (README, "The endpoint"). The server's own text is never shown. */
import * as z from 'zod/mini';
import {problemCodes, type Problems} from '../form/problem-codes.js';
import {failed, received, type FailureCode, type Outcome} from './outcome.js';
import type {PreparedReport} from './prepare.js';
import {receiptIn} from './receipt.js';
import type {Answer, Lost} from './transport.js';

const problemSchema = z.object({
  type: z.optional(z.string()),
  errors: z.optional(z.array(z.object({pointer: z.string(), code: z.string()}))),
});

/** RFC 6901 pointers → field names; a code we do not know is still a field to mend. */
function fieldProblems(body: unknown): Problems | undefined {
  const parsed = problemSchema.safeParse(body);
  if (!parsed.success || !parsed.data.errors?.length) return undefined;
  const named = parsed.data.errors.map(({pointer, code}) => [
    pointer.replace(/^#?\//, '').replaceAll('/', '.'),
    problemCodes.find((known) => known === code) ?? 'invalid-format',
  ]);
  return Object.fromEntries(named) as Problems;
}

const isKeyReused = (body: unknown): boolean => {
  const parsed = problemSchema.safeParse(body);
  return parsed.success && parsed.data.type?.endsWith('/idempotency-key-reused') === true;
};

function success(status: number, body: unknown, report: PreparedReport): Outcome {
  const receipt = receiptIn(body);
  const countsAsSent = report.acknowledgement === 'status' && [200, 201, 202, 204].includes(status);
  if (receipt) return received(receipt);
  return countsAsSent ? received({status: 'sent'}) : failed('not-confirmed', true);
}

function clientError(status: number, body: unknown, earlier: boolean): Outcome {
  const receipt = receiptIn(body);
  if (status === 409) return receipt ? received(receipt) : failed('not-confirmed', true);
  if (status === 429) return failed('rate-limited', earlier);
  if (status === 408 || status === 425) return failed('timeout', earlier);
  const problems = status === 400 || status === 422 ? fieldProblems(body) : undefined;
  return problems && !isKeyReused(body)
    ? failed('rejected', earlier, {problems, status})
    : failed('refused', earlier, {status});
}

const lostCodes: Readonly<Record<Lost, FailureCode>> = {
  timeout: 'timeout',
  network: 'network',
  blocked: 'blocked',
  offline: 'offline',
  cancelled: 'not-confirmed',
};

/** @param earlier whether an earlier try with the same bytes may have arrived. */
export function meaningOf(answer: Answer, report: PreparedReport, earlier: boolean): Outcome {
  if (answer.kind !== 'response') {
    const left = answer.kind !== 'offline' && answer.kind !== 'blocked';
    return failed(lostCodes[answer.kind], earlier || left);
  }
  const {status, body} = answer;
  if (status >= 200 && status < 300) return success(status, body, report);
  if (status >= 500) return failed('server', true);
  if (status >= 400) return clientError(status, body, earlier);
  // A redirect is opaque here (status 0): where the report went is not known.
  return failed('not-confirmed', true);
}

/** Passing faults, worth another try with the same key and the same bytes. */
export const mayPass = (answer: Answer): boolean =>
  answer.kind === 'network' ||
  (answer.kind === 'response' && ([408, 425, 429].includes(answer.status) || answer.status >= 500));
