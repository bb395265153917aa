/**
 * What the receiver takes: reports sent at a steady pace over loopback to a process of its own with its database on disk,
 * whether or not earlier ones have been answered. Latency counts from when each was to be sent, so no wait is hidden.
 *
 * `npm run bench:load -- [reports a second] [seconds]`; 200 and 60 if nothing is said.
 */
import {spawn} from 'node:child_process';
import {randomUUID} from 'node:crypto';
import {once} from 'node:events';
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {Agent, request} from 'node:http';
import {loadavg} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {setTimeout as pause} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import Database from 'libsql';
import {teacherAboutSiblings} from '../node/receiver/samples.js';

const [rate = 200, seconds = 60] = process.argv.slice(2).map(Number);
const connections = 32;
const p99Budget = 100;

interface Outcome {
  readonly id: string;
  readonly latency: number;
  /** Undefined when there was no receipt. */
  readonly reference: string | undefined;
  readonly fault: string | undefined;
}

// Under the project, on its disk: a temporary folder may be in memory.
mkdirSync('.build', {recursive: true});
const folder = mkdtempSync(join('.build', 'load-'));
const database = join(folder, 'reports.db');
const main = fileURLToPath(new URL('../../demo/receiver/main.ts', import.meta.url));
const receiver = spawn(process.execPath, ['--import', 'tsx', main], {
  env: {...process.env, PORT: '0', DATABASE: database, RATE_LIMIT: '0'},
  stdio: ['ignore', 'pipe', 'inherit'],
});
process.once('exit', () => {
  receiver.kill('SIGKILL');
  rmSync(folder, {recursive: true, force: true});
});
const url = await readyAt();
const agent = new Agent({keepAlive: true, maxSockets: connections});

async function readyAt(): Promise<string> {
  for await (const line of createInterface({input: receiver.stdout})) {
    const [, address] = /^receiver ready (\S+)$/.exec(line) ?? [];
    if (address) return address;
  }
  throw new Error('The receiver did not start.');
}

function send(due: number): Promise<Outcome> {
  const id = randomUUID();
  const body = JSON.stringify({...teacherAboutSiblings(), id});
  return new Promise((resolve) => {
    const done = (reference: string | undefined, fault: string | undefined) =>
      resolve({id, reference, fault, latency: performance.now() - due});
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'idempotency-key': id,
    };
    request(`${url}/reports`, {method: 'POST', agent, headers}, (response) => {
      let text = '';
      response.on('data', (chunk) => (text += String(chunk)));
      response.on('error', (error) => done(undefined, error.message));
      response.on('end', () => {
        if (response.statusCode !== 201) return done(undefined, String(response.statusCode));
        done((JSON.parse(text) as {reference: string}).reference, undefined);
      });
    })
      .on('error', (error) => done(undefined, error.message))
      .end(body);
  });
}

/** Open loop: each has its time, and is sent then. */
async function run(perSecond: number, forSeconds: number): Promise<{outcomes: Outcome[]; took: number}> {
  const total = perSecond * forSeconds;
  const start = performance.now();
  const sent: Promise<Outcome>[] = [];
  while (sent.length < total) {
    const now = performance.now();
    while (sent.length < total && start + (sent.length * 1000) / perSecond <= now) {
      sent.push(send(start + (sent.length * 1000) / perSecond));
    }
    await pause(1);
  }
  const outcomes = await Promise.all(sent);
  return {outcomes, took: (performance.now() - start) / 1000};
}

function stored(): Map<string, string> {
  const file = new Database(database);
  const rows = file.prepare('SELECT id, reference FROM reports').all() as {id: string; reference: string}[];
  file.close();
  return new Map(rows.map(({id, reference}) => [id, reference]));
}

// Warm: a receiver that has run for a second is what there is in service.
await run(20, 1);
const load = loadavg()[0] ?? 0;
const {outcomes, took} = await run(rate, seconds);
const stopped = once(receiver, 'exit');
receiver.kill('SIGTERM');
await stopped;

const latencies = outcomes.map(({latency}) => latency).sort((one, other) => one - other);
const at = (share: number) =>
  latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0;
const faults = outcomes.filter(({fault}) => fault !== undefined);
const rows = stored();
const lost = outcomes.filter(({id, reference}) => reference !== undefined && rows.get(id) !== reference);

const ms = (value: number) => `${value.toFixed(1)} ms`;
console.log(`${rate} reports a second for ${seconds} s, at most ${connections} connections`);
console.log(`load average ${load.toFixed(1)} before, ${(loadavg()[0] ?? 0).toFixed(1)} after`);
console.log(
  `answered ${outcomes.length - faults.length} of ${outcomes.length} in ${took.toFixed(1)} s: ${((outcomes.length - faults.length) / took).toFixed(0)} a second`,
);
console.log(
  `p50 ${ms(at(0.5))}, p95 ${ms(at(0.95))}, p99 ${ms(at(0.99))}, max ${ms(at(1))}; budget for p99 ${p99Budget} ms`,
);
console.log(
  `faults ${faults.length}${faults[0] ? ` (${faults[0].fault ?? ''})` : ''}; acknowledged but not on disk ${lost.length}`,
);
if (faults.length > 0 || lost.length > 0 || at(0.99) >= p99Budget) process.exitCode = 1;
