/** Every refusal the receiver gives: problem details of RFC 9457, with nothing of the report or of the machine in them. */
import type {FastifyReply, FastifyRequest} from 'fastify';

export interface FieldError {
  /** JSON Pointer (RFC 6901) to the value in the report. */
  readonly pointer: string;
  readonly code: 'missing' | 'too-long' | 'invalid-format' | 'not-allowed';
}

export interface Problem {
  readonly status: number;
  /** Last part of the problem's type. */
  readonly name: string;
  readonly title: string;
  readonly errors?: readonly FieldError[];
}

const typeBase = 'https://oros-anmalan.example/problems';

export const problems = {
  malformed: {status: 400, name: 'malformed', title: 'The body is not JSON in UTF-8, or has no field report'},
  keyMissing: {status: 400, name: 'idempotency-key-missing', title: 'The header Idempotency-Key is missing'},
  unauthorized: {status: 401, name: 'unauthorized', title: 'The token is missing or wrong'},
  notFound: {status: 404, name: 'not-found', title: 'There is nothing at this address'},
  methodNotAllowed: {status: 405, name: 'method-not-allowed', title: 'Reports are sent with POST'},
  tooLarge: {status: 413, name: 'too-large', title: 'The report is larger than 3 MiB'},
  wrongType: {
    status: 415,
    name: 'unsupported-media-type',
    title: 'Not the media type that reports are sent as',
  },
  keyMismatch: {
    status: 422,
    name: 'idempotency-key-mismatch',
    title: 'Idempotency-Key is not the id of the report',
  },
  keyReused: {
    status: 422,
    name: 'idempotency-key-reused',
    title: 'Another report was received under this key',
  },
  notForUs: {
    status: 422,
    name: 'not-encrypted-to-us',
    title: 'Not a compact JWE to one of the keys in /keys, made as the element makes them',
  },
  tagMissing: {
    status: 428,
    name: 'if-match-missing',
    title: 'The header If-Match is missing: name the ETag of the report that was fetched',
  },
  tagMismatch: {status: 412, name: 'if-match-mismatch', title: 'If-Match is not the ETag of this report'},
  tooMany: {status: 429, name: 'too-many', title: 'Too many reports from here: wait and send again'},
  internal: {status: 500, name: 'internal', title: 'The report could not be received'},
} as const satisfies Record<string, Problem>;

export const invalidReport = (errors: readonly FieldError[]): Problem => ({
  status: 422,
  name: 'invalid-report',
  title: 'The report does not follow report.schema.json',
  errors,
});

export function sendProblem(reply: FastifyReply, {name, ...problem}: Problem): FastifyReply {
  return reply
    .code(problem.status)
    .type('application/problem+json')
    .send(JSON.stringify({type: `${typeBase}/${name}`, ...problem}));
}

/** What Fastify itself refuses before a route has its say. */
const byStatus = new Map<number, Problem>(
  [problems.malformed, problems.notFound, problems.tooLarge, problems.wrongType].map((problem) => [
    problem.status,
    problem,
  ]),
);

/** Fastify's own errors carry a status and a code; one thrown by a fault of ours may carry neither. */
type ServerError = Error & {readonly statusCode?: number | undefined; readonly code?: string};

export function sendError(error: ServerError, _request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = byStatus.get(error.statusCode ?? 500) ?? problems.internal;
  // The code only, such as SQLITE_FULL: a message may quote what it stumbled on.
  if (problem === problems.internal) process.stderr.write(`${error.code ?? error.name}\n`);
  return sendProblem(reply, problem);
}
