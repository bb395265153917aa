/** The receiver as a process of its own, to be stopped and killed. */
import assert from 'node:assert/strict';
import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import type {TestContext} from 'node:test';
import {receiverArguments} from '../../support/server/receiver-command.js';
import {client, type TestReceiver} from './support.js';

export interface Running {
  readonly receiver: TestReceiver;
  readonly process: ChildProcess;
  readonly output: {stdout: string; stderr: string};
  stop(signal: NodeJS.Signals): Promise<number | null>;
}

export function launch(test: TestContext, env: Record<string, string>): Pick<Running, 'process' | 'output'> {
  const child = spawn(process.execPath, receiverArguments(), {env: {...process.env, ...env}});
  const output = {stdout: '', stderr: ''};
  child.stdout.on('data', (chunk) => (output.stdout += String(chunk)));
  child.stderr.on('data', (chunk) => (output.stderr += String(chunk)));
  test.after(() => child.kill('SIGKILL'));
  return {process: child, output};
}

export async function start(
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
