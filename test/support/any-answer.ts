/** Answers of an endpoint as fast-check makes them: near a receipt, near a problem, deep, large, markup, or anything at all. */
import {fc} from './seeded.js';

const markup = '<img src=x onerror="window.__ran = true"><script>window.__ran = true</script>';

const anyText = fc.oneof(
  fc.string(),
  fc.string({unit: 'binary'}),
  fc.constantFrom(markup, '', ' ', 'null', '[object Object]', '../../', 'x'.repeat(300)),
);
const status = fc.oneof(
  fc.constantFrom('received', 'delivered', 'queued', 'sent', 'RECEIVED', ' received', 'ok'),
  anyText,
);

/** Some are receipts. */
const nearReceipt = fc.record(
  {
    reference: fc.oneof(fc.constant('A-1'), anyText, fc.jsonValue()),
    receivedAt: fc.oneof(fc.constant('2026-11-16T10:00:00Z'), anyText, fc.jsonValue()),
    status: fc.oneof(status, fc.jsonValue()),
    message: anyText,
  },
  {requiredKeys: []},
);

const pointer = fc.oneof(
  fc.constantFrom(
    '/reporter/phone',
    '#/concern/description',
    '/subjects/0/address',
    '/subjects/0',
    '/subjects/999999999/name',
    '/__proto__',
    '/constructor/prototype',
    '/swedish/0',
    '/',
    '',
  ),
  anyText,
);

const nearProblem = fc.record(
  {
    type: fc.oneof(
      fc.constantFrom('https://x.example/idempotency-key-reused', 'about:blank'),
      anyText,
      fc.jsonValue(),
    ),
    title: fc.constant(markup),
    detail: fc.constant(markup),
    errors: fc.oneof(
      fc.array(
        fc.record(
          {
            pointer: fc.oneof(pointer, fc.jsonValue()),
            code: fc.oneof(
              fc.constantFrom('missing', 'too-long', 'not-allowed', 'toString'),
              anyText,
              fc.jsonValue(),
            ),
            detail: fc.constant(markup),
          },
          {requiredKeys: []},
        ),
        {maxLength: 20},
      ),
      fc.jsonValue(),
    ),
  },
  {requiredKeys: []},
);

const deep = fc
  .tuple(
    fc.integer({min: 1, max: 3000}),
    fc.constantFrom('[', '{"errors":', '{"status":"received","reference":'),
  )
  .map(([depth, opening]) => opening.repeat(depth) + '1' + (opening === '[' ? ']' : '}').repeat(depth));

const large = fc
  .tuple(fc.integer({min: 1, max: 40}), fc.constantFrom('x', ' ', '{', markup))
  .map(([size, text]) => text.repeat(size * 1000));

export const anyBody: fc.Arbitrary<string> = fc.oneof(
  {arbitrary: nearReceipt.map((value) => JSON.stringify(value)), weight: 4},
  {arbitrary: nearProblem.map((value) => JSON.stringify(value)), weight: 4},
  {arbitrary: fc.jsonValue().map((value) => JSON.stringify(value)), weight: 2},
  {arbitrary: anyText, weight: 2},
  {arbitrary: deep, weight: 1},
  {arbitrary: large, weight: 1},
  // Half of what would have been a receipt, a receipt inside something else, a receipt twice.
  nearReceipt.map((value) => JSON.stringify(value).slice(0, -1)),
  nearReceipt.map((value) => JSON.stringify([value])),
  nearReceipt.map((value) => JSON.stringify({receipt: value})),
  nearReceipt.map((value) => JSON.stringify(value).repeat(2)),
  nearReceipt.map((value) => `)]}',\n${JSON.stringify(value)}`),
);

export const anyStatus: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(200, 201, 202, 204, 302, 400, 401, 403, 404, 408, 409, 413, 422, 425, 429, 500, 502, 503),
  fc.integer({min: 200, max: 599}),
);

/** Told apart by other means than the element's own. */
export function isReceipt(body: unknown): boolean {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return false;
  const {reference, receivedAt, status: told} = body as Record<string, unknown>;
  const isText = (value: unknown, max: number) =>
    typeof value === 'string' && value.length > 0 && value.length <= max;
  return (
    isText(reference, 200) &&
    isText(receivedAt, 40) &&
    typeof told === 'string' &&
    ['received', 'delivered', 'queued'].includes(told)
  );
}
