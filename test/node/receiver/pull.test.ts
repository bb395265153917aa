/** Fetching from the inside: with the token only, and nothing is ticked off that was not read whole. */
import assert from 'node:assert/strict';
import {describe, it, type TestContext} from 'node:test';
import {neighbourAboutOlder, teacherAboutSiblings} from './samples.js';
import {type Receipt, startReceiver} from './support.js';

const token = 'en-hemlighet-som-bara-insidan-har';

async function pulling(test: TestContext) {
  const receiver = await startReceiver(test, {handOver: {pull: {token}}});
  const ask = (path = '', init: Omit<RequestInit, 'headers'> & {headers?: Record<string, string>} = {}) =>
    fetch(`${receiver.url}/outbox${path}`, {
      ...init,
      headers: {authorization: `Bearer ${token}`, ...init.headers},
    });
  return {receiver, ask};
}

describe('the outbox', () => {
  it('gives what waits, oldest first, byte for byte, until it is acknowledged', async (test) => {
    const {receiver, ask} = await pulling(test);
    const reports = [teacherAboutSiblings(), neighbourAboutOlder()] as const;
    const first = (await (await receiver.post(reports[0])).json()) as Receipt;
    assert.equal(first.status, 'queued');
    await receiver.post(reports[1]);
    const list = (await (await ask()).json()) as {total: number; reports: {id: string; reference: string}[]};
    assert.equal(list.total, 2);
    assert.deepEqual(
      list.reports.map(({id}) => id),
      reports.map(({id}) => id),
    );
    const one = await ask(`/${reports[0].id}`);
    assert.equal(await one.text(), JSON.stringify(reports[0]));
    assert.equal(one.headers.get('content-type'), 'application/json');
    assert.equal(one.headers.get('report-reference'), first.reference);
    const etag = one.headers.get('etag') ?? '';

    const acknowledge = (tag?: string) =>
      ask(`/${reports[0].id}`, {method: 'DELETE', headers: tag === undefined ? {} : {'if-match': tag}});
    assert.equal((await acknowledge()).status, 428);
    assert.equal((await acknowledge('"another"')).status, 412);
    assert.equal(((await (await receiver.post(reports[0])).json()) as Receipt).status, 'queued');
    assert.equal((await acknowledge(etag)).status, 204);
    assert.equal((await acknowledge(etag)).status, 204);
    const again = await receiver.post(reports[0]);
    assert.deepEqual([again.status, ((await again.json()) as Receipt).status], [200, 'delivered']);
    assert.equal((await ask(`/${reports[0].id}`)).status, 404);
    const log = await receiver.inbox('/log');
    assert.match(log, new RegExp(`Hämtade anmälan</td><td>${first.reference}`));
    assert.equal(log.split('Lämnade över anmälan').length, 2, 'delivered once');
  });

  it('opens for the token only', async (test) => {
    const {receiver, ask} = await pulling(test);
    const report = neighbourAboutOlder();
    await receiver.post(report);
    for (const authorization of ['', 'Bearer', `Bearer ${token}x`, `Bearer ${token.slice(1)}`, token]) {
      for (const path of ['', `/${report.id}`]) {
        const response = await ask(path, {headers: {authorization}});
        assert.equal(response.status, 401);
        assert.equal(response.headers.get('www-authenticate'), 'Bearer');
      }
      assert.equal((await ask(`/${report.id}`, {method: 'DELETE', headers: {authorization}})).status, 401);
    }
    assert.doesNotMatch(await receiver.inbox('/log'), /Hämtade anmälan/);
  });

  it('is not there without a token, and holds no test reports', async (test) => {
    const without = await startReceiver(test);
    assert.equal((await fetch(`${without.url}/outbox`)).status, 404);
    const {receiver, ask} = await pulling(test);
    await receiver.post({...neighbourAboutOlder(), test: true});
    assert.deepEqual(await (await ask()).json(), {reports: [], total: 0});
  });
});
