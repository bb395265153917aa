/** Ten thousand answers that nobody would give: never a false receipt, never an exception, never markup. */
import assert from 'node:assert/strict';
import {createServer, type Server, type ServerResponse} from 'node:http';
import {after, before, describe, it} from 'node:test';
import type {FormState} from '../../../src/state/form-state.js';
import {decided} from '../../../src/state/sending-transitions.js';
import {meaningOf} from '../../../src/submission/answer-table.js';
import type {Outcome} from '../../../src/submission/outcome.js';
import {prepareReport} from '../../../src/submission/prepare.js';
import {submit} from '../../../src/submission/submit.js';
import {anyBody, anyStatus, isReceipt} from '../../support/any-answer.js';
import {configOf, samples} from '../../support/samples.js';
import {fc} from '../../support/seeded.js';
import {closeAtOnce, listen} from '../../support/server/loopback.js';
import {around, sending} from '../state/states.js';
import {reportOf} from './reports.js';

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** What an outcome may be made of: nothing in it comes from the server but a receipt's three facts and its status. */
function holds(outcome: Outcome, status: number, text: string): void {
  const body = parsed(text);
  if ('receipt' in outcome) {
    assert.ok(
      [200, 201, 202, 409].includes(status) || (status > 200 && status < 300),
      `receipt of ${status}`,
    );
    assert.ok(isReceipt(body), `a false receipt of: ${text}`);
    return;
  }
  const {code, mayHaveArrived, problems, ...others} = outcome.failure;
  assert.ok(
    !(isReceipt(body) && ((status >= 200 && status < 300) || status === 409)),
    `a receipt lost: ${text}`,
  );
  assert.equal(typeof mayHaveArrived, 'boolean');
  assert.match(code, /^[a-z-]+$/);
  assert.ok(Object.keys(others).every((key) => ['retryable', 'status'].includes(key)));
  for (const problem of Object.values(problems ?? {})) assert.match(problem, /^[a-z-]+$/);
}

/** What a person then meets: a screen of the form or a failure, with every answer there. */
function keepsAnswers(state: FormState): void {
  if (state.phase === 'sent') return;
  assert.ok('answers' in state, state.phase);
  assert.deepEqual(state.answers, samples.private.answers);
  if (state.phase !== 'filling') return;
  const names = Object.keys(state.rejected ?? {});
  assert.ok(names.length > 0 && names.every((name) => /^[a-zA-Z0-9.]+$/.test(name)), names.join());
}

const config = configOf();
const underWay = sending();

describe('an answer that nobody would give', () => {
  it('is never a false receipt, an exception or a word of the server: 10,000 of them', () => {
    const report = prepareReport(reportOf(samples.private), config, config.endpoint!);
    fc.assert(
      fc.property(anyStatus, anyBody, fc.boolean(), (status, text, earlier) => {
        const outcome = meaningOf(
          {kind: 'response', status, body: parsed(text), retryAfter: null},
          report,
          earlier,
        );
        holds(outcome, status, text);
        keepsAnswers(decided(underWay, outcome, around()));
      }),
      {numRuns: 10_000},
    );
  });

  describe('over a real connection', () => {
    let server: Server;
    let answer: (response: ServerResponse) => void = () => undefined;
    let endpoint = '';
    before(async () => {
      server = createServer((request, response) => {
        request.resume().on('end', () => answer(response));
      });
      endpoint = `${await listen(server)}/`;
    });
    after(() => closeAtOnce(server));

    const contentType = fc.constantFrom(
      'application/json',
      'application/problem+json',
      'text/html',
      'text/plain',
      'image/png',
      '',
    );

    it('is never one either: 500 bodies, types and half bodies', async () => {
      const report = prepareReport(reportOf(samples.private), config, endpoint);
      await fc.assert(
        fc.asyncProperty(
          anyStatus,
          anyBody,
          contentType,
          fc.integer({min: -2, max: 3}),
          async (status, text, type, cut) => {
            const isCut = cut > 0 && text.length > cut && status !== 204;
            answer = (response) => {
              const bytes = Buffer.from(text);
              const length = {'content-length': bytes.length + (isCut ? cut : 0)};
              const {socket} = response;
              response.writeHead(status, {
                ...(type && {'content-type': type}),
                ...(isCut && length),
                'retry-after': '999',
              });
              response.end(status === 204 || status === 205 || status === 304 ? undefined : bytes);
              if (isCut) setTimeout(() => socket?.destroy(), 1);
            };
            const stop = new AbortController();
            // What is cut would be tried again: that is tested elsewhere.
            const outcome = await submit(report, false, stop.signal, {onProgress: () => stop.abort()});
            if ('receipt' in outcome) assert.ok(!isCut && status < 410, 'a receipt of half an answer');
            if (!isCut && 'receipt' in outcome) holds(outcome, status, text);
          },
        ),
        {numRuns: 500},
      );
    });
  });
});
