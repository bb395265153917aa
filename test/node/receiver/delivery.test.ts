/** Handing over to the case system: queued until it has said that it has the report, delivered after, and never a lie between. */
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {describe, it, type TestContext} from 'node:test';
import type {PushSettings} from '../../../demo/receiver/outgoing/delivery.js';
import {type CaseSystem, startCaseSystem} from './case-system.js';
import {start} from './process.js';
import {neighbourAboutOlder, teacherAboutSiblings} from './samples.js';
import {
  type AlmostReport,
  type Receipt,
  rowsIn,
  startReceiver,
  temporaryFolder,
  type TestReceiver,
  until,
} from './support.js';

const push = (to: string, more: Partial<PushSettings> = {}) => ({
  push: {
    to,
    headers: {authorization: 'Bearer hemlig'},
    acknowledged: [200, 201, 204],
    giveUpAfter: 60_000,
    backoff: {first: 20, longest: 50},
    ...more,
  },
});

async function stateOf(receiver: TestReceiver, report: AlmostReport): Promise<[number, string]> {
  const response = await receiver.post(report);
  return [response.status, ((await response.json()) as Receipt).status];
}

async function pushing(
  test: TestContext,
  answer: CaseSystem['answer'],
  more: Partial<PushSettings> = {},
): Promise<{receiver: TestReceiver; system: CaseSystem}> {
  const system = await startCaseSystem(test, answer);
  return {system, receiver: await startReceiver(test, {handOver: push(system.url, more)})};
}

describe('handing over', () => {
  it('tells queued, hands over the very bytes under the same key, and then tells delivered', async (test) => {
    const {receiver, system} = await pushing(test, 503);
    const report = teacherAboutSiblings();
    assert.deepEqual(await stateOf(receiver, report), [202, 'queued']);
    await until(() => system.got.length > 2);
    assert.deepEqual(await stateOf(receiver, report), [202, 'queued']);
    system.answer = 201;
    await until(async () => (await stateOf(receiver, report))[1] === 'delivered');
    assert.deepEqual(await stateOf(receiver, report), [200, 'delivered']);
    for (const {body, headers} of system.got) {
      assert.equal(body, JSON.stringify(report));
      assert.equal(headers['idempotency-key'], report.id);
      assert.equal(headers.authorization, 'Bearer hemlig');
      assert.equal(headers['content-type'], 'application/json');
    }
  });

  const lies: [string, CaseSystem['answer'], string][] = [
    [
      'a page to log in at',
      (response) => response.writeHead(200, {'content-type': 'text/html'}).end('<p>Logga in'),
      'html',
    ],
    ['a redirect', (response) => response.writeHead(302, {location: '/'}).end(), '302'],
    ['"accepted"', 202, '202'],
    [
      '"queued"',
      (response) => response.writeHead(200, {'content-type': 'application/json'}).end('{"status": "queued"}'),
      'queued',
    ],
    [
      'an answer that breaks off',
      (response) => {
        response.writeHead(200, {'content-length': '100'}).write('{');
        setTimeout(() => response.destroy(), 10);
      },
      '',
    ],
  ];
  for (const [name, answer, failure] of lies) {
    it(`does not take ${name} for an acknowledgement`, async (test) => {
      const {receiver, system} = await pushing(test, answer);
      const report = neighbourAboutOlder();
      const receipt = (await (await receiver.post(report)).json()) as Receipt;
      await until(() => system.got.length > 1);
      assert.deepEqual(await stateOf(receiver, report), [202, 'queued']);
      const list = await receiver.inbox();
      assert.match(list, new RegExp(`Väntar på att lämnas över\\..*${failure}`));
      assert.ok(list.includes(receipt.reference));
    });
  }

  it('stops when it is refused, shows it, and starts again when a person asks', async (test) => {
    const {receiver, system} = await pushing(test, 422);
    const report = neighbourAboutOlder();
    const {reference} = (await (await receiver.post(report)).json()) as Receipt;
    await until(async () => (await receiver.inbox()).includes('Gick inte att lämna över'));
    assert.equal(system.got.length, 1);
    assert.deepEqual(await stateOf(receiver, report), [202, 'queued']);
    system.answer = 200;
    const visitor = await receiver.visitor();
    assert.equal((await visitor.press('/inbox', `Försök igen med ${reference}`)).status, 303);
    await until(async () => (await stateOf(receiver, report))[1] === 'delivered');
  });

  it('gives up after the time that was set', async (test) => {
    const {receiver, system} = await pushing(test, 500, {giveUpAfter: 0});
    await receiver.post(neighbourAboutOlder());
    await until(async () => (await receiver.inbox()).includes('Gick inte att lämna över'));
    assert.equal(system.got.length, 1);
  });

  it('waits as long as it is told to', async (test) => {
    const {receiver, system} = await pushing(test, (response) =>
      response.writeHead(429, {'retry-after': '3600'}).end(),
    );
    const report = neighbourAboutOlder();
    await receiver.post(report);
    await until(async () => (await receiver.inbox()).includes('Senaste försöket: 429'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(system.got.length, 1);
  });

  it('goes on where it was after the process is killed', async (test) => {
    const database = join(temporaryFolder(test), 'reports.db');
    const system = await startCaseSystem(test, 503);
    const env = {DELIVER_TO: system.url, DELIVER_TOKEN: 'hemlig'};
    const report = neighbourAboutOlder();
    const first = await start(test, database, env);
    assert.equal((await first.receiver.post(report)).status, 202);
    await until(() => system.got.length > 0);
    await first.stop('SIGKILL');
    system.answer = 200;
    const second = await start(test, database, env);
    await until(async () => (await stateOf(second.receiver, report))[1] === 'delivered', 60_000);
    assert.equal(new Set(system.got.map(({headers}) => headers['idempotency-key'])).size, 1);
  });

  it('keeps test reports at home, unless they are to go the whole way', async (test) => {
    const {receiver, system} = await pushing(test, 200);
    const tried = {...neighbourAboutOlder(), test: true};
    assert.deepEqual(await stateOf(receiver, tried), [201, 'received']);
    const real = neighbourAboutOlder();
    await receiver.post(real);
    await until(async () => (await stateOf(receiver, real))[1] === 'delivered');
    assert.equal(system.got.length, 1);

    const whole = await startReceiver(test, {handOver: push(system.url), handOverTests: true});
    assert.deepEqual(await stateOf(whole, tried), [202, 'queued']);
    await until(() => system.got.some(({body}) => body.includes('"test":true')));
  });

  it('erases the words after the days that were set, and still knows the report', async (test) => {
    const {url} = await startCaseSystem(test, 200);
    const receiver = await startReceiver(test, {
      handOver: push(url),
      eraseAfterDays: 0,
      erasureLookEvery: 20,
    });
    const report = neighbourAboutOlder();
    const {reference} = (await (await receiver.post(report)).json()) as Receipt;
    await until(() => rowsIn(receiver.database)[0]?.body === '');
    assert.deepEqual(await stateOf(receiver, report), [200, 'delivered']);
    assert.equal((await receiver.post({...report, municipality: 'Annan'})).status, 422);
    assert.match(await receiver.inbox(`/${reference}`), /Innehållet raderades/);
    assert.match(await receiver.inbox(), /Överlämnad/);
  });

  it('is done by hand where there is no case system to send to', async (test) => {
    const receiver = await startReceiver(test);
    const report = neighbourAboutOlder();
    const {reference} = (await (await receiver.post(report)).json()) as Receipt;
    const visitor = await receiver.visitor();
    await visitor.press(`/inbox/${reference}`, 'Markera som överlämnad');
    assert.deepEqual(await stateOf(receiver, report), [200, 'delivered']);
    assert.match(await visitor.page('/inbox/log'), /ada<\/td><td>Markerade anmälan som överlämnad/);
  });
});
