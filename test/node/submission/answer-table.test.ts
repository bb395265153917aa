/** Each answer of an endpoint, and what it means to the person. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {problemCodes} from '../../../src/form/problem-codes.js';
import {mayPass, meaningOf} from '../../../src/submission/answer-table.js';
import type {FailureCode, Outcome} from '../../../src/submission/outcome.js';
import type {PreparedReport} from '../../../src/submission/prepare.js';
import type {Answer, Lost} from '../../../src/submission/transport.js';

const receipt = {reference: 'OA-2026-ABCD', receivedAt: '2026-11-16T10:00:00Z', status: 'received'} as const;
const report = {acknowledgement: 'json'} as PreparedReport;
const byStatus = {acknowledgement: 'status'} as PreparedReport;

const response = (status: number, body?: unknown): Answer => ({
  kind: 'response',
  status,
  body,
  retryAfter: null,
});
const means = (answer: Answer, expected: Outcome, {earlier = false, to = report} = {}) =>
  assert.deepEqual(meaningOf(answer, to, earlier), expected);
const failure = (code: FailureCode, retryable: boolean, mayHaveArrived: boolean): Outcome => ({
  failure: {code, retryable, mayHaveArrived},
});

const refusal = (status: number, mayHaveArrived = false): Outcome => ({
  failure: {code: 'refused', retryable: false, mayHaveArrived, status},
});

const notConfirmed = failure('not-confirmed', true, true);
const notReceipts: readonly unknown[] = [
  undefined,
  null,
  '',
  'OK',
  [],
  {},
  {...receipt, reference: ''},
  {...receipt, reference: 7},
  {...receipt, status: 'ok'},
  {...receipt, status: 'sent'},
  {reference: receipt.reference},
  {...receipt, receivedAt: undefined},
  {receipt},
];

describe('a 2xx answer', () => {
  for (const status of [200, 201, 202, 206]) {
    it(`${status} with a receipt is a receipt`, () => {
      for (const told of ['received', 'delivered', 'queued'] as const) {
        means(response(status, {...receipt, status: told}), {receipt: {...receipt, status: told}});
        means(
          response(status, {...receipt, status: told}),
          {receipt: {...receipt, status: told}},
          {to: byStatus},
        );
      }
    });
  }

  it('gives the person nothing but the three facts of the receipt', () => {
    means(response(201, {...receipt, message: '<b>hej</b>', next: 'https://example.se'}), {receipt});
  });

  it('without a receipt is not confirmed, as from a login page or an error page', () => {
    for (const status of [200, 201, 202, 204]) {
      for (const body of notReceipts) means(response(status, body), notConfirmed);
    }
  });

  it('counts by its code alone where the host says so', () => {
    for (const status of [200, 201, 202, 204]) {
      for (const body of notReceipts)
        means(response(status, body), {receipt: {status: 'sent'}}, {to: byStatus});
    }
    for (const status of [203, 205, 206, 299]) means(response(status), notConfirmed, {to: byStatus});
  });
});

describe('a 409 answer', () => {
  it('with a receipt is the receipt of this very report', () => means(response(409, receipt), {receipt}));

  it('without one is not confirmed', () => {
    for (const body of notReceipts) means(response(409, body), notConfirmed);
    means(response(409), notConfirmed, {to: byStatus});
  });
});

describe('a redirect', () => {
  it('is not confirmed, whether it can be seen or not', () => {
    for (const status of [0, 301, 302, 303, 307, 308]) {
      means(response(status), notConfirmed);
      means(response(status, receipt), notConfirmed);
      means(response(status), notConfirmed, {to: byStatus});
    }
  });
});

describe('an answer that names fields', () => {
  const body = (...errors: readonly object[]) => ({type: 'https://example.se/problems/invalid', errors});
  const rejected = (problems: Record<string, string>, status: number, mayHaveArrived = false) => ({
    failure: {code: 'rejected', retryable: false, mayHaveArrived, problems, status},
  });

  for (const status of [400, 422]) {
    it(`${status} marks them, under the names of the form`, () => {
      const errors = [
        {pointer: '/subjects/0/guardians/1/name', code: 'too-long', detail: 'Server text'},
        {pointer: '#/reporter/phone', code: 'invalid-format'},
      ];
      const problems = {'subjects.0.guardians.1.name': 'too-long', 'reporter.phone': 'invalid-format'};
      assert.deepEqual(
        meaningOf(response(status, body(...errors)), report, false),
        rejected(problems, status),
      );
      assert.deepEqual(
        meaningOf(response(status, body(...errors)), report, true),
        rejected(problems, status, true),
      );
    });
  }

  it('knows every code of the form, and takes another for a fault of form', () => {
    for (const code of problemCodes) {
      const meant = meaningOf(response(422, body({pointer: '/danger', code})), report, false);
      assert.deepEqual(meant, rejected({danger: code}, 422));
    }
    const other = meaningOf(response(422, body({pointer: '/danger', code: 'x-97'})), report, false);
    assert.deepEqual(other, rejected({danger: 'invalid-format'}, 422));
  });

  it('never hands on the text of the server', () => {
    const answer = response(422, {
      ...body({pointer: '/danger', code: 'x', detail: 'hemligt'}),
      title: 'hemligt',
    });
    assert.equal(JSON.stringify(meaningOf(answer, report, false)).includes('hemligt'), false);
  });

  it('but none that can be read is a refusal', () => {
    const bodies = [
      undefined,
      {},
      body(),
      {errors: 'x'},
      body({pointer: 7, code: 'x'}),
      body({code: 'missing'}),
      '<html>',
    ];
    for (const status of [400, 422]) {
      for (const answer of bodies) means(response(status, answer), refusal(status));
    }
  });

  it('with a key that was used for other words is a refusal, whatever it names', () => {
    const errors = [{pointer: '/danger', code: 'missing'}];
    for (const type of ['https://example.se/idempotency-key-reused', '/problems/idempotency-key-reused']) {
      means(response(422, {type, errors}), refusal(422));
      means(response(422, {type}), refusal(422));
    }
  });

  it('with another code than 400 and 422 is a refusal', () => {
    const errors = [{pointer: '/danger', code: 'missing'}];
    means(response(403, body(...errors)), refusal(403));
  });
});

describe('an answer that this service cannot take the report', () => {
  for (const status of [401, 402, 403, 404, 405, 406, 410, 411, 413, 414, 415, 418, 421, 451, 499]) {
    it(`${status} is a refusal, not to be tried again`, () => {
      means(response(status), refusal(status));
      means(response(status, receipt), refusal(status), {to: byStatus});
      means(response(status), refusal(status, true), {earlier: true});
    });
  }
});

describe('an answer that may pass', () => {
  it('429 is too many at once: not sent, unless an earlier try was', () => {
    means(response(429), failure('rate-limited', true, false));
    means(response(429), failure('rate-limited', true, true), {earlier: true});
  });

  it('408 and 425 are too late and too early', () => {
    for (const status of [408, 425]) means(response(status), failure('timeout', true, false));
    means(response(408), failure('timeout', true, true), {earlier: true});
  });

  it('5xx may have stored the report before it failed', () => {
    for (const status of [500, 501, 502, 503, 504, 599]) {
      means(response(status), failure('server', true, true));
      means(response(status, receipt), failure('server', true, true), {to: byStatus});
    }
  });
});

describe('no answer', () => {
  const lost: Readonly<Record<Lost, [FailureCode, boolean]>> = {
    timeout: ['timeout', true],
    network: ['network', true],
    blocked: ['blocked', false],
    offline: ['offline', false],
    cancelled: ['not-confirmed', true],
  };
  for (const [kind, [code, mayHaveArrived]] of Object.entries(lost) as [Lost, [FailureCode, boolean]][]) {
    it(`for ${kind} ${mayHaveArrived ? 'may' : 'cannot'} have reached the service`, () => {
      means({kind}, failure(code, true, mayHaveArrived));
    });

    it(`for ${kind} does not undo that an earlier try may have arrived`, () => {
      means({kind}, failure(code, true, true), {earlier: true});
    });
  }
});

describe('another try by itself', () => {
  it('is made after what may pass', () => {
    for (const status of [408, 425, 429, 500, 502, 503, 504]) assert.equal(mayPass(response(status)), true);
    assert.equal(mayPass({kind: 'network'}), true);
  });

  it('is not made after anything else', () => {
    for (const status of [0, 200, 204, 302, 400, 401, 403, 404, 409, 413, 415, 422]) {
      assert.equal(mayPass(response(status)), false, String(status));
    }
    for (const kind of ['blocked', 'offline', 'cancelled', 'timeout'] as const)
      assert.equal(mayPass({kind}), false);
  });
});
