/** The receiver as a process of its own: what it writes, how it stops, and that a receipt survives a kill. */
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {connect} from 'node:net';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {launch, start} from './process.js';
import {anonymousInArabic, neighbourAboutOlder, teacherAboutSiblings} from './samples.js';
import {rowsIn, temporaryFolder, until} from './support.js';

describe('the receiver process', () => {
  it('keeps its receipt when it is killed the moment it has answered', async (test) => {
    const database = join(temporaryFolder(test), 'reports.db');
    const report = teacherAboutSiblings();
    const first = await start(test, database);
    const response = await first.receiver.post(report);
    first.process.kill('SIGKILL');
    assert.equal(response.status, 201);
    const receipt = await response.text();
    if (first.process.signalCode === null) await once(first.process, 'exit');

    const second = await start(test, database);
    const again = await second.receiver.post(report);
    assert.equal(again.status, 200);
    assert.equal(await again.text(), receipt);
    assert.equal(rowsIn(database).length, 1);
    assert.equal(await second.stop('SIGTERM'), 0);
  });

  it('writes one line when ready, and after that nothing of any report', async (test) => {
    const {receiver, output, stop} = await start(test, join(temporaryFolder(test), 'reports.db'));
    const report = {...neighbourAboutOlder(), municipality: 'hemlighet'};
    await receiver.post(report);
    await receiver.post({...report, district: 'hemlighet'});
    await receiver.post({...report, id: anonymousInArabic().id, hemlighet: 'hemlighet'});
    await receiver.postText('{"hemlighet": hemlighet', {'idempotency-key': 'hemlighet'});
    await receiver.postText('hemlighet', {'content-type': 'text/hemlighet'});
    await receiver.inbox('/hemlighet?hemlighet');
    await receiver.inbox();
    assert.equal(await stop('SIGINT'), 0);

    assert.match(output.stdout, /^receiver ready \S+\n$/);
    const seen = output.stderr.split('\n').filter(Boolean);
    assert.deepEqual(seen, [
      'POST /reports 422',
      'POST /reports 422',
      'POST /reports 400',
      'POST /reports 415',
      'GET /inbox/:reference 404',
    ]);
  });

  it('finishes what is under way when it is told to stop, and takes nothing new', async (test) => {
    const database = join(temporaryFolder(test), 'reports.db');
    const {receiver, process: child, output} = await start(test, database);
    const report = neighbourAboutOlder();
    const body = JSON.stringify(report);
    const {port, hostname} = new URL(receiver.url);
    const socket = connect(Number(port), hostname);
    let answer = '';
    socket.on('data', (chunk) => (answer += String(chunk)));
    socket.write(
      `POST /reports HTTP/1.1\r\nhost: ${hostname}\r\ncontent-type: application/json\r\n` +
        `idempotency-key: ${report.id}\r\ncontent-length: ${Buffer.byteLength(body)}\r\nexpect: 100-continue\r\n\r\n`,
    );
    await until(() => answer.includes('100 Continue'));
    socket.write(body.slice(0, 40));
    const closed = once(child, 'close') as Promise<[number | null]>;
    child.kill('SIGTERM');
    await until(() =>
      fetch(`${receiver.url}/reports`, {method: 'POST'}).then(
        () => false,
        () => true,
      ),
    );
    assert.equal(child.exitCode, null);
    socket.write(body.slice(40));
    await until(() => answer.includes('HTTP/1.1 201'));
    assert.deepEqual(await closed, [0, null], output.stderr);
    assert.equal(rowsIn(database)[0]?.body, body);
  });

  it('does not wait for ever for a body that never comes', async (test) => {
    const {receiver} = await start(test, join(temporaryFolder(test), 'reports.db'));
    const {port, hostname} = new URL(receiver.url);
    const socket = connect(Number(port), hostname);
    let answer = '';
    socket.on('data', (chunk) => (answer += String(chunk)));
    const started = Date.now();
    socket.write(`POST /reports HTTP/1.1\r\nhost: ${hostname}\r\n`);
    await once(socket, 'close');
    assert.match(answer, /^HTTP\/1\.1 408 /);
    // Ten seconds for the headers, looked after every other second.
    assert.ok(Date.now() - started < 20_000);
  });

  for (const [name, env] of [
    ['plain http to another machine', {DELIVER_TO: 'http://case.example.se/'}],
    ['two ways at once', {DELIVER_TO: 'https://case.example.se/', PULL_TOKEN: 'x'.repeat(32)}],
    ['a short token', {PULL_TOKEN: 'short'}],
    [
      'hours that cannot be read',
      {
        NOTIFY_URL: 'https://n.example.se/',
        NOTIFY_URL_AFTER_HOURS: 'https://n.example.se/',
        FORM_HOURS: 'ibland',
      },
    ],
    ['a number that is none', {RATE_LIMIT: 'many'}],
    ['an alarm without an address', {ALARM_AFTER_MINUTES: '10'}],
  ] as const) {
    it(`does not start with ${name}, and does not echo it`, async (test) => {
      const database = join(temporaryFolder(test), 'reports.db');
      const {process: child, output} = launch(test, {PORT: '0', DATABASE: database, ...env});
      const [code] = (await once(child, 'close')) as [number];
      assert.equal(code, 1);
      assert.ok(output.stderr.includes(Object.keys(env).at(-1) ?? ''), output.stderr);
      assert.doesNotMatch(output.stderr, /example\.se|short|ibland|many|\n.*\n/);
    });
  }

  it('says so when the port is taken', async (test) => {
    const database = join(temporaryFolder(test), 'reports.db');
    const {receiver} = await start(test, database);
    const second = launch(test, {PORT: new URL(receiver.url).port, DATABASE: database});
    const [code] = (await once(second.process, 'close')) as [number];
    assert.equal(code, 1);
    assert.match(second.output.stderr, /används redan/);
    assert.doesNotMatch(second.output.stderr, /\bat\b|node_modules/);
  });
});
