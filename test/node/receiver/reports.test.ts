/** POST /reports: what is received, once; what is refused, and how it is told. */
import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {describe, it} from 'node:test';
import {anonymousInArabic, neighbourAboutOlder, teacherAboutSiblings} from './samples.js';
import {type AlmostReport, type ProblemDetails, type Receipt, rowsIn, startReceiver} from './support.js';

async function problemOf(response: Response): Promise<ProblemDetails> {
  assert.match(response.headers.get('content-type') ?? '', /^application\/problem\+json/);
  const problem = (await response.json()) as ProblemDetails;
  assert.equal(problem.status, response.status);
  assert.match(problem.type, /^https:\/\//);
  return problem;
}

describe('a report', () => {
  for (const sample of [teacherAboutSiblings, anonymousInArabic, neighbourAboutOlder]) {
    it(`is received: ${sample.name}`, async (test) => {
      const receiver = await startReceiver(test);
      const body = `  ${JSON.stringify(sample(), null, 2)}\n`;
      const {id} = JSON.parse(body) as {id: string};
      const response = await receiver.postText(body, {'idempotency-key': id});
      assert.equal(response.status, 201);
      assert.equal(response.headers.get('cache-control'), 'no-store');
      const receipt = (await response.json()) as Receipt;
      assert.match(receipt.reference, /^OA-\d{4}-[2-9B-Z]{4}-[2-9B-Z]{4}$/);
      assert.equal(receipt.status, 'received');
      assert.equal(new Date(receipt.receivedAt).toISOString(), receipt.receivedAt);
      assert.deepEqual(rowsIn(receiver.database), [
        {id, reference: receipt.reference, received_at: receipt.receivedAt, body},
      ]);
    });
  }

  it('sent again gets the very same receipt and stays one row', async (test) => {
    const receiver = await startReceiver(test);
    const report = neighbourAboutOlder();
    const first = await receiver.post(report);
    const second = await receiver.post(report);
    assert.deepEqual([first.status, second.status], [201, 200]);
    assert.equal(await second.text(), await first.text());
    assert.equal(rowsIn(receiver.database).length, 1);
  });

  it('sent twenty times at once becomes one row and one receipt', async (test) => {
    const receiver = await startReceiver(test);
    const report = teacherAboutSiblings();
    const responses = await Promise.all(Array.from({length: 20}, () => receiver.post(report)));
    const statuses = responses.map(({status}) => status).sort();
    assert.deepEqual(statuses, [...Array<number>(19).fill(200), 201]);
    assert.equal(new Set(await Promise.all(responses.map((response) => response.text()))).size, 1);
    assert.equal(rowsIn(receiver.database).length, 1);
  });

  it('sent twenty times at once to two receivers on one database becomes one row', async (test) => {
    const one = await startReceiver(test);
    const two = await startReceiver(test, {database: one.database});
    const report = teacherAboutSiblings();
    const responses = await Promise.all(
      Array.from({length: 20}, (_, index) => (index % 2 ? one : two).post(report)),
    );
    assert.equal(responses.filter(({status}) => status === 201).length, 1);
    assert.equal(responses.filter(({status}) => status === 200).length, 19);
    assert.equal(rowsIn(one.database).length, 1);
  });

  it('with other words under a used key is refused', async (test) => {
    const receiver = await startReceiver(test);
    const report = neighbourAboutOlder();
    await receiver.post(report);
    const changed = {...report, concern: {description: 'Något annat.'}};
    const otherReport = neighbourAboutOlder();
    for (const response of [
      await receiver.post(changed),
      await receiver.post(otherReport, {'idempotency-key': report.id}),
    ]) {
      assert.equal(response.status, 422);
      assert.match((await problemOf(response)).type, /\/idempotency-key-reused$/);
    }
    assert.equal(rowsIn(receiver.database)[0]?.body, JSON.stringify(report));
    assert.equal(rowsIn(receiver.database).length, 1);
  });

  it('needs its id as the key', async (test) => {
    const receiver = await startReceiver(test);
    const missing = await receiver.postText(JSON.stringify(neighbourAboutOlder()));
    assert.equal(missing.status, 400);
    assert.match((await problemOf(missing)).type, /\/idempotency-key-missing$/);
    const other = await receiver.post(neighbourAboutOlder(), {'idempotency-key': randomUUID()});
    assert.equal(other.status, 422);
    assert.match((await problemOf(other)).type, /\/idempotency-key-mismatch$/);
    assert.deepEqual(rowsIn(receiver.database), []);
  });
});

describe('what is not a report', () => {
  const faults: [string, (report: Record<string, unknown>) => void, {pointer: string; code: string}[]][] = [
    [
      'an unknown field',
      (report) => (report.userAgent = 'x'),
      [{pointer: '/userAgent', code: 'not-allowed'}],
    ],
    [
      'an unknown field with a slash deep down',
      (report) => ((report.concern as Record<string, unknown>)['a/b~c'] = 1),
      [{pointer: '/concern/a~1b~0c', code: 'not-allowed'}],
    ],
    ['a missing part', (report) => delete report.subjects, [{pointer: '/subjects', code: 'missing'}]],
    ['no subject', (report) => (report.subjects = []), [{pointer: '/subjects', code: 'missing'}]],
    [
      'several faults, each told',
      (report) => (report.subjects = [{name: '', personalNumber: '12', occupationPlace: 'x'.repeat(201)}]),
      [
        {pointer: '/subjects/0/name', code: 'missing'},
        {pointer: '/subjects/0/personalNumber', code: 'invalid-format'},
        {pointer: '/subjects/0/occupationPlace', code: 'too-long'},
      ],
    ],
    ['no role', (report) => delete report.role, [{pointer: '/role', code: 'missing'}]],
    ['an unknown role', (report) => (report.role = 'boss'), [{pointer: '/role', code: 'not-allowed'}]],
    ['another version', (report) => (report.version = 2), [{pointer: '/version', code: 'not-allowed'}]],
    [
      'a number for text',
      (report) => (report.municipality = 1),
      [{pointer: '/municipality', code: 'invalid-format'}],
    ],
  ];
  for (const [name, spoil, expected] of faults) {
    it(`is refused: ${name}`, async (test) => {
      const receiver = await startReceiver(test);
      const report = structuredClone(neighbourAboutOlder()) as unknown as Record<string, unknown>;
      spoil(report);
      const response = await receiver.post(report as AlmostReport);
      assert.equal(response.status, 422);
      assert.deepEqual((await problemOf(response)).errors, expected);
      assert.deepEqual(rowsIn(receiver.database), []);
    });
  }

  it('an anonymous report with a name is refused', async (test) => {
    const receiver = await startReceiver(test);
    const report = {...anonymousInArabic(), reporter: {relation: 'neighbour', name: 'Kim'}};
    const response = await receiver.post(report);
    assert.equal(response.status, 422);
    assert.deepEqual((await problemOf(response)).errors, [{pointer: '/reporter/name', code: 'not-allowed'}]);
    assert.deepEqual(rowsIn(receiver.database), []);
  });

  const malformed: [string, BodyInit][] = [
    ['half an object', '{"version": 1'],
    ['nothing', ''],
    ['bytes that are not UTF-8', new Uint8Array([0x22, 0xff, 0xfe, 0x22])],
  ];
  for (const [name, body] of malformed) {
    it(`malformed: ${name}`, async (test) => {
      const receiver = await startReceiver(test);
      const response = await receiver.postText(body, {'idempotency-key': randomUUID()});
      assert.equal(response.status, 400);
      assert.match((await problemOf(response)).type, /\/malformed$/);
    });
  }

  for (const body of [
    'null',
    '[]',
    '"text"',
    '[['.repeat(5000) + ']]'.repeat(5000),
    '{"__proto__": {"role": "private"}}',
  ]) {
    it(`JSON, but no report: ${body.slice(0, 20)}`, async (test) => {
      const receiver = await startReceiver(test);
      const response = await receiver.postText(body, {'idempotency-key': randomUUID()});
      assert.equal(response.status, 422);
      assert.ok((await problemOf(response)).errors?.length);
    });
  }

  it('larger than 3 MiB is refused; a wrong one just below is told its first fault', async (test) => {
    const receiver = await startReceiver(test);
    const tooLarge = await receiver.postText(`"${'x'.repeat(3 * 1024 * 1024)}"`, {
      'idempotency-key': randomUUID(),
    });
    assert.equal(tooLarge.status, 413);
    assert.match((await problemOf(tooLarge)).type, /\/too-large$/);
    const report = {...neighbourAboutOlder(), swedish: Array<number>(1_500_000).fill(1)};
    const wrong = await receiver.post(report);
    assert.equal(wrong.status, 422);
    assert.deepEqual((await problemOf(wrong)).errors, [{pointer: '/swedish', code: 'too-long'}]);
  });

  it('another content type, or none, is refused', async (test) => {
    const receiver = await startReceiver(test);
    const {id} = neighbourAboutOlder();
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/ld+json']) {
      const response = await receiver.postText('{}', {'content-type': type, 'idempotency-key': id});
      assert.equal(response.status, 415);
      assert.match((await problemOf(response)).type, /\/unsupported-media-type$/);
    }
    const none = await fetch(`${receiver.url}/reports`, {method: 'POST', headers: {'idempotency-key': id}});
    assert.equal(none.status, 415);
  });

  it('a fault of our own tells nothing of the inside', async (test) => {
    const now = () => {
      throw new Error('secret');
    };
    const receiver = await startReceiver(test, {now});
    const response = await receiver.post(neighbourAboutOlder());
    assert.equal(response.status, 500);
    assert.deepEqual(Object.keys(await problemOf(response)), ['type', 'status', 'title']);
  });

  it('other addresses and methods answer with problems', async (test) => {
    const {url} = await startReceiver(test);
    assert.equal((await problemOf(await fetch(`${url}/nothing`))).status, 404);
    assert.equal((await problemOf(await fetch(`${url}/%`))).status, 400);
    for (const method of ['GET', 'PUT', 'PATCH', 'DELETE']) {
      const response = await fetch(`${url}/reports`, {method});
      assert.equal((await problemOf(response)).status, 405);
      assert.match(response.headers.get('allow') ?? '', /POST/);
    }
  });
});
