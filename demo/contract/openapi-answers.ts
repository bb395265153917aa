/** What an endpoint may answer, as `openapi.json` says it: each row of the README's table, with examples. */
import {problemCodes} from '../../src/form/problem-codes.js';
import type {JsonSchema} from './report-schema.js';

const codeMeanings: Readonly<Record<(typeof problemCodes)[number], string>> = {
  missing: 'must be answered',
  'invalid-format': 'not written as it must be; what an unknown code counts as',
  'too-long': 'longer than the field takes',
  'future-date': 'a day that has not come',
  'not-identified': 'nothing that identifies the person',
  'not-reachable': 'no way to reach the one who reports',
  'not-allowed': 'not one of the values, or a field that is not known',
};

export const answerSchemas: Readonly<Record<string, JsonSchema>> = {
  Receipt: {
    type: 'object',
    description:
      'The only thing that counts as received. `reference` is shown to the person; `receivedAt` is ISO 8601; `status`: ' +
      '`received` by the form service, `delivered` to the social services, or `queued` (with 202): accepted, not delivered yet. More members are ignored.',
    required: ['reference', 'receivedAt', 'status'],
    properties: {
      reference: {type: 'string', minLength: 1, maxLength: 200},
      receivedAt: {type: 'string', minLength: 1, maxLength: 40},
      status: {enum: ['received', 'delivered', 'queued']},
    },
  },
  Problem: {
    type: 'object',
    description:
      'RFC 9457. Its text is never shown. It should never quote the report or tell of the machine behind.',
    required: ['type', 'title', 'status'],
    properties: {
      type: {type: 'string', format: 'uri-reference'},
      title: {type: 'string'},
      status: {type: 'integer', minimum: 400, maximum: 599},
      detail: {type: 'string'},
      errors: {type: 'array', minItems: 1, items: {$ref: '#/components/schemas/FieldError'}},
    },
  },
  FieldError: {
    type: 'object',
    required: ['pointer', 'code'],
    properties: {
      pointer: {
        type: 'string',
        format: 'json-pointer',
        description: 'JSON Pointer (RFC 6901) to the value in the report.',
      },
      code: {
        enum: problemCodes,
        description: problemCodes.map((code) => `\`${code}\`: ${codeMeanings[code]}`).join('; '),
      },
    },
  },
};

const receipt = (status: string) => ({
  reference: 'OA-2611-7K3M-9QXD',
  receivedAt: '2026-11-16T10:00:00.000Z',
  status,
});

const json = (name: 'Receipt' | 'Problem', examples: Readonly<Record<string, unknown>>) => ({
  [name === 'Receipt' ? 'application/json' : 'application/problem+json']: {
    schema: {$ref: `#/components/schemas/${name}`},
    examples: Object.fromEntries(Object.entries(examples).map(([key, value]) => [key, {value}])),
  },
});

const problem = (status: number, name: string, title: string, more: object = {}) => ({
  type: `https://oros-anmalan.example/problems/${name}`,
  title,
  status,
  ...more,
});

const noStore = {'Cache-Control': {$ref: '#/components/headers/Cache-Control'}};
const retryAfter = {...noStore, 'Retry-After': {$ref: '#/components/headers/Retry-After'}};

const received = (description: string, ...statuses: readonly string[]) => ({
  description,
  headers: noStore,
  content: json('Receipt', Object.fromEntries(statuses.map((status) => [status, receipt(status)]))),
});

const refused = (status: number, name: string, title: string, told: string, headers: object = noStore) => ({
  description: `${title}. ${told}`,
  headers,
  content: json('Problem', {[name]: problem(status, name, title)}),
});

const cannotTake = 'The person is told that this service cannot take the report, and whom to ring.';
const triedAgain =
  'Tried again with the same key and bytes, three tries in all; then the person is told that it is not confirmed, keeps every answer and may try again.';

const errors = [
  {pointer: '/subjects/0/personalNumber', code: 'invalid-format'},
  {pointer: '/concern/description', code: 'missing'},
];

export const answers = {
  '200': received(
    'Received; also the answer to a report that was received already, with its first receipt. Without a receipt: sent where the page has `acknowledgement="status"`, otherwise not confirmed.',
    'received',
    'delivered',
  ),
  '201': received('Received. Without a receipt: as 200.', 'received', 'delivered'),
  '202': received('Accepted, not delivered yet. Without a receipt: as 200.', 'queued'),
  '204': {
    description:
      'Sent where the page has `acknowledgement="status"`, and no reference. Otherwise not confirmed.',
    headers: noStore,
  },
  '3XX': {description: 'Never followed. The person is told that it is not confirmed.'},
  '400': {
    description: 'As 422 with `errors`, which are fields to mend; without them: it cannot be taken.',
    headers: noStore,
    content: json('Problem', {
      malformed: problem(400, 'malformed', 'The body is not JSON in UTF-8'),
      keyMissing: problem(400, 'idempotency-key-missing', 'The header Idempotency-Key is missing'),
      fields: problem(400, 'invalid-report', 'The report does not follow report.schema.json', {errors}),
    }),
  },
  '401': refused(401, 'unauthorized', 'Not logged in', cannotTake),
  '403': refused(403, 'forbidden', 'Not allowed', cannotTake),
  '404': refused(404, 'not-found', 'There is nothing at this address', cannotTake),
  '405': refused(405, 'method-not-allowed', 'Reports are sent with POST', cannotTake, {
    ...noStore,
    Allow: {schema: {type: 'string'}, example: 'POST, OPTIONS'},
  }),
  '408': refused(408, 'request-timeout', 'The report did not come in time', triedAgain, retryAfter),
  '409': {
    description:
      'With a receipt: this very report was received already. Without one, for instance while the first is being received: not confirmed.',
    headers: noStore,
    content: {
      ...json('Receipt', {received: receipt('received')}),
      ...json('Problem', {inFlight: problem(409, 'in-flight', 'The same report is being received')}),
    },
  },
  '413': refused(413, 'too-large', 'The report is too large', cannotTake),
  '415': refused(415, 'unsupported-media-type', 'Not a media type for reports', cannotTake),
  '422': {
    description:
      'With `errors`: each field is marked on its screen. With a `type` that ends in `/idempotency-key-reused`: another report was received under this key; it cannot be taken.',
    headers: noStore,
    content: json('Problem', {
      fields: problem(422, 'invalid-report', 'The report does not follow report.schema.json', {errors}),
      keyReused: problem(422, 'idempotency-key-reused', 'Another report was received under this key'),
    }),
  },
  '425': refused(425, 'too-early', 'Too early', triedAgain, retryAfter),
  '429': refused(429, 'too-many-requests', 'Too many reports at once', triedAgain, retryAfter),
  '4XX': {description: cannotTake},
  '5XX': {
    description: `The report could not be received. ${triedAgain}`,
    headers: retryAfter,
    content: json('Problem', {internal: problem(503, 'unavailable', 'The service is being restarted')}),
  },
};
