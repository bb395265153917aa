/** Tries, pauses and sleep, with a clock that is turned by hand and an endpoint that is a function. */
import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it} from 'node:test';
import sinon from 'sinon';
import type {Outcome} from '../../../src/submission/outcome.js';
import {prepareReport} from '../../../src/submission/prepare.js';
import {submit, type Progress, type Watch} from '../../../src/submission/submit.js';
import {configOf, samples} from '../../support/samples.js';
import {reportOf} from './reports.js';

const receipt = {reference: 'A-1', receivedAt: '2026-11-16T10:00:00Z', status: 'received'} as const;
const config = configOf();
const report = prepareReport(reportOf(samples.private), config, config.endpoint!);

type Reply = () => Promise<Response>;
const answers =
  (status: number, headers: Record<string, string> = {}, body: unknown = receipt): Reply =>
  () =>
    Promise.resolve(new Response(status === 204 ? null : JSON.stringify(body), {status, headers}));
const lost: Reply = () => Promise.reject(new TypeError('Failed to fetch'));

describe('a send', () => {
  const own = globalThis.fetch;
  let clock: sinon.SinonFakeTimers;
  let requests: RequestInit[] = [];
  let replies: Reply[] = [];
  beforeEach(() => {
    clock = sinon.useFakeTimers({
      now: Date.parse('2026-11-16T10:00:00Z'),
      toFake: ['setTimeout', 'clearTimeout', 'Date'],
    });
    requests = [];
    globalThis.fetch = (_, init = {}) => {
      requests.push(init);
      const reply = replies.length > 1 ? replies.shift() : replies[0];
      return reply!().then(
        (response) => response,
        (error: unknown) => Promise.reject(error as Error),
      );
    };
  });
  afterEach(() => {
    clock.restore();
    globalThis.fetch = own;
  });

  const start = (watch: Watch = {}, stop = new AbortController()) => {
    let outcome: Outcome | undefined;
    void submit(report, false, stop.signal, watch).then((decided) => (outcome = decided));
    return {stop, outcome: () => outcome};
  };
  const codeOf = (outcome: Outcome | undefined) =>
    outcome && ('failure' in outcome ? outcome.failure.code : outcome.receipt.status);

  it('needs nothing of a page', async () => {
    replies = [answers(201)];
    assert.equal('document' in globalThis, false);
    const {receipt: got} = (await submit(report, false, new AbortController().signal)) as {receipt: unknown};
    assert.deepEqual(got, receipt);
  });

  it('sends the same bytes and key three times at most, after one and three seconds', async () => {
    replies = [answers(503)];
    const send = start();
    await clock.tickAsync(999);
    assert.equal(requests.length, 1);
    await clock.tickAsync(1);
    assert.equal(requests.length, 2);
    await clock.tickAsync(2999);
    assert.equal(requests.length, 2);
    await clock.tickAsync(1);
    assert.equal(requests.length, 3);
    await clock.tickAsync(600_000);
    assert.equal(requests.length, 3);
    assert.equal(codeOf(send.outcome()), 'server');
    assert.equal(new Set(requests.map(({body}) => body)).size, 1);
    const keys = requests.map(({headers}) => (headers as Record<string, string>)['Idempotency-Key']);
    assert.deepEqual(new Set(keys), new Set([report.id]));
  });

  const waits: readonly [string, Record<string, string>, number][] = [
    ['seconds', {'retry-after': '20'}, 20_000],
    [
      'a date against the clock of the service',
      {'retry-after': 'Sun, 01 Jan 2023 00:00:40 GMT', date: 'Sun, 01 Jan 2023 00:00:00 GMT'},
      40_000,
    ],
    ['a date against our own clock', {'retry-after': 'Mon, 16 Nov 2026 10:00:15 GMT'}, 15_000],
    ['60 seconds, the most', {'retry-after': '60'}, 60_000],
  ];
  for (const [name, headers, ms] of waits) {
    it(`waits as it is asked to: ${name}`, async () => {
      replies = [answers(429, headers), answers(201)];
      const send = start({now: () => Date.now()});
      await clock.tickAsync(ms - 1);
      assert.equal(requests.length, 1);
      await clock.tickAsync(1);
      assert.equal(codeOf(send.outcome()), 'received');
    });
  }

  it('leaves a longer wait to the person', async () => {
    for (const asked of ['61', 'Mon, 16 Nov 2026 10:01:01 GMT']) {
      replies = [answers(503, {'retry-after': asked})];
      const send = start({now: () => Date.parse('2026-11-16T10:00:00Z')});
      await clock.tickAsync(0);
      assert.equal(codeOf(send.outcome()), 'server', asked);
    }
  });

  it('says that it tries again, before each further try', async () => {
    replies = [lost, answers(500), answers(201)];
    const said: Progress[] = [];
    const send = start({onProgress: (progress) => said.push(progress)});
    await clock.tickAsync(0);
    assert.deepEqual(said, []);
    await clock.tickAsync(60);
    assert.deepEqual(said, ['again']);
    await clock.tickAsync(10_000);
    assert.deepEqual(said, ['again', 'again']);
    assert.equal(codeOf(send.outcome()), 'received');
  });

  it('goes without keepalive after a fault that the page itself may have made', async () => {
    replies = [lost, answers(201)];
    start();
    await clock.tickAsync(2000);
    assert.deepEqual(
      requests.map(({keepalive}) => keepalive),
      [true, false],
    );
  });

  it('makes no more tries when nobody waits for them', async () => {
    replies = [answers(503)];
    const send = start({isWanted: () => false});
    await clock.tickAsync(120_000);
    assert.equal(requests.length, 1);
    assert.equal(codeOf(send.outcome()), 'server');
  });

  it('ends when the person stops, in a pause as well, and says who did it', async () => {
    replies = [answers(429, {'retry-after': '50'})];
    const send = start();
    await clock.tickAsync(10);
    send.stop.abort();
    await clock.tickAsync(0);
    const outcome = send.outcome();
    assert.deepEqual(outcome, {
      failure: {code: 'rate-limited', retryable: true, mayHaveArrived: false, wasStopped: true},
    });
    await clock.tickAsync(120_000);
    assert.equal(requests.length, 1);
  });

  it('never sends what the contract does not know', async () => {
    replies = [answers(201)];
    const broken = prepareReport(
      {...reportOf(samples.private), extra: 'x'} as never,
      config,
      config.endpoint!,
    );
    const outcome = await submit(broken, false, new AbortController().signal);
    assert.equal(codeOf(outcome), 'refused');
    assert.equal(requests.length, 0);
  });

  describe('that gets no answer', () => {
    const hangs =
      (until?: Promise<Response>): Reply =>
      () =>
        new Promise((resolve, reject) => {
          requests
            .at(-1)!
            .signal!.addEventListener('abort', () => reject(new DOMException('x', 'AbortError')));
          void until?.then(resolve);
        });

    it('is given up after 30 seconds, once', async () => {
      replies = [hangs()];
      const send = start({now: () => Date.now()});
      await clock.tickAsync(29_999);
      assert.equal(send.outcome(), undefined);
      await clock.tickAsync(1);
      assert.deepEqual(send.outcome(), {failure: {code: 'timeout', retryable: true, mayHaveArrived: true}});
    });

    it('hears what came for a page that slept, before it gives up', async () => {
      let answer: (response: Response) => void = () => undefined;
      replies = [hangs(new Promise((resolve) => (answer = resolve)))];
      let slept = 0;
      const send = start({now: () => Date.now() + slept});
      await clock.tickAsync(10_000);
      // The machine sleeps for an hour: its timers stand still. When it wakes the timer goes first, then the answer.
      slept = 3_600_000;
      await clock.tickAsync(20_000);
      assert.equal(send.outcome(), undefined, 'not given up at once');
      answer(new Response(JSON.stringify(receipt), {status: 201}));
      await clock.tickAsync(0);
      assert.equal(codeOf(send.outcome()), 'received');
    });

    it('does not wait for ever after sleep', async () => {
      replies = [hangs()];
      let slept = 0;
      const send = start({now: () => Date.now() + slept});
      slept = 3_600_000;
      await clock.tickAsync(32_000);
      assert.equal(codeOf(send.outcome()), 'timeout');
    });
  });
});
