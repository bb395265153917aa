/** The receiver as a process of its own: what it writes, how it stops, and that a receipt survives a kill. */
import assert from 'node:assert/strict';
import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {join} from 'node:path';
import {describe, it, type TestContext} from 'node:test';
import {fileURLToPath} from 'node:url';
import {anonymousInArabic, neighbourAboutOlder, teacherAboutSiblings} from './samples.js';
import {client, rowsIn, temporaryFolder, type TestReceiver} from './support.js';

const main = fileURLToPath(new URL('../../../demo/receiver/main.ts', import.meta.url));

interface Running {
  readonly receiver: TestReceiver;
  readonly process: ChildProcess;
  readonly output: {stdout: string; stderr: string};
  stop(signal: NodeJS.Signals): Promise<number | null>;
}

function launch(test: TestContext, env: Record<string, string>): Pick<Running, 'process' | 'output'> {
  // In the very process that is killed: a wrapper between would die in its place.
  const child = spawn(process.execPath, ['--import', 'tsx', main], {env: {...process.env, ...env}});
  const output = {stdout: '', stderr: ''};
  child.stdout.on('data', (chunk) => (output.stdout += String(chunk)));
  child.stderr.on('data', (chunk) => (output.stderr += String(chunk)));
  test.after(() => child.kill('SIGKILL'));
  return {process: child, output};
}

async function start(
  test: TestContext,
  database: string,
  env: Record<string, string> = {},
): Promise<Running> {
  const {process: child, output} = launch(test, {PORT: '0', DATABASE: database, ...env});
  while (!output.stdout.includes('\n')) {
    if (child.exitCode !== null) throw new Error(output.stderr);
    await Promise.race([once(child.stdout ?? child, 'data'), once(child, 'exit')]);
  }
  const [, url] = /^receiver ready (http:\/\/127\.0\.0\.1:\d+)\n$/.exec(output.stdout) ?? [];
  assert.ok(url, output.stdout);
  return {
    receiver: client(url, database),
    process: child,
    output,
    async stop(signal) {
      const closed = once(child, 'close') as Promise<[number | null]>;
      child.kill(signal);
      return (await closed)[0];
    },
  };
}

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
