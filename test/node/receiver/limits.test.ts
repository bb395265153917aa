/** What one source may send, and in which forms: the rate, and multipart beside JSON. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {rateLimiter} from '../../../demo/receiver/rate-limit.js';
import {neighbourAboutOlder, teacherAboutSiblings} from './samples.js';
import {type Receipt, rowsIn, startReceiver, type TestReceiver} from './support.js';

describe('the rate limit', () => {
  it('lets a school send at once, then one a second, and every source has its own', () => {
    let now = 0;
    const waitFor = rateLimiter({perMinute: 60}, () => now);
    for (let count = 0; count < 60; count++) assert.equal(waitFor('school'), 0);
    assert.equal(waitFor('school'), 1000);
    assert.equal(waitFor('home'), 0);
    now = 999;
    assert.equal(waitFor('school'), 1);
    now = 1000;
    assert.equal(waitFor('school'), 0);
    assert.equal(waitFor('school'), 1000);
    now = 3_600_000;
    for (let count = 0; count < 60; count++) assert.equal(waitFor('school'), 0);
    assert.ok(waitFor('school') > 0);
  });

  it('goes on when there are more sources than it can tell apart', () => {
    const waitFor = rateLimiter({perMinute: 2}, () => 0);
    for (let count = 0; count < 10_000; count++) waitFor(`source ${count}`);
    assert.deepEqual(['a', 'b', 'c'].map(waitFor), [0, 0, 30_000]);
    assert.equal(waitFor('source 1'), 0);
  });

  it('answers 429 with a time to come back, stores nothing, and writes no address', async (test) => {
    const receiver = await startReceiver(test, {rateLimit: {perMinute: 2}});
    const statuses: number[] = [];
    for (let count = 0; count < 3; count++) {
      const response = await receiver.post(neighbourAboutOlder());
      statuses.push(response.status);
      if (response.status === 429) assert.equal(response.headers.get('retry-after'), '30');
    }
    assert.deepEqual(statuses, [201, 201, 429]);
    assert.equal(rowsIn(receiver.database).length, 2);
  });
});

describe('a multipart report', () => {
  const send = (receiver: TestReceiver, key: string, ...fields: [string, string | Blob][]) => {
    const body = new FormData();
    for (const [name, value] of fields) body.append(name, value);
    return fetch(`${receiver.url}/reports`, {method: 'POST', body, headers: {'idempotency-key': key}});
  };

  it('is its field report, whatever the others say, and the same report as its JSON', async (test) => {
    const receiver = await startReceiver(test);
    const report = teacherAboutSiblings();
    const json = JSON.stringify(report);
    const others = [
      ['subjects.0.name', 'Någon Annan'],
      ['concern.description', 'åäö\r\n--boundary\r\n'],
    ] satisfies [string, string][];
    const first = await send(receiver, report.id, ...others, ['report', json]);
    assert.equal(first.status, 201);
    const receipt = (await first.json()) as Receipt;
    assert.equal(rowsIn(receiver.database)[0]?.body, json);
    for (const again of [
      await receiver.post(report),
      await send(receiver, report.id, ['report', json]),
      await send(receiver, report.id, ['report', new Blob([json], {type: 'application/json'})]),
    ]) {
      assert.equal(again.status, 200);
      assert.deepEqual(await again.json(), receipt);
    }
    const changed = await send(receiver, report.id, ['report', JSON.stringify({...report, district: 'X'})]);
    assert.equal(changed.status, 422);
  });

  it('is refused without the field, with two, in no JSON, without a boundary, without a key', async (test) => {
    const receiver = await startReceiver(test);
    const report = neighbourAboutOlder();
    const json = JSON.stringify(report);
    const bare = {'content-type': 'multipart/form-data', 'idempotency-key': report.id};
    for (const response of [
      await send(receiver, report.id, ['subjects.0.name', 'Sam']),
      await send(receiver, report.id, ['report', json], ['report', json]),
      await send(receiver, report.id, ['report', '{']),
      await send(receiver, '', ['report', json]),
      await receiver.postText(json, bare),
      await receiver.postText(json, {...bare, 'content-type': 'multipart/form-data; boundary=x'}),
      await receiver.postText(new Uint8Array([0xff]), {
        ...bare,
        'content-type': 'multipart/form-data; boundary=x',
      }),
    ]) {
      assert.equal(response.status, 400);
      assert.match(response.headers.get('content-type') ?? '', /^application\/problem\+json/);
    }
    const large = await send(receiver, report.id, ['report', json], ['x', 'y'.repeat(3 * 1024 * 1024)]);
    assert.equal(large.status, 413);
    const many = Array.from({length: 2100}, (_, index): [string, string] => [`f${index}`, '']);
    assert.equal((await send(receiver, report.id, ...many, ['report', json])).status, 400);
    assert.deepEqual(rowsIn(receiver.database), []);
  });
});
