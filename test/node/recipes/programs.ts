/** Starts what a recipe describes, on free ports and in a folder of its own, and stops it with the test. */
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import type {TestContext} from 'node:test';
import {startChild} from '../../support/server/child-process.js';

export const recipe = (path: string): string => resolve('demo/recipes', path);

/** Why the test is skipped, or false: a machine need not have every program. */
export function missing(program: string): string | false {
  const found = spawnSync(program, ['-v'], {stdio: 'ignore'}).error === undefined;
  return found ? false : `${program} is not installed here: apt-get install php-cli nginx-light`;
}

export function folderFor(test: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'oros-recipe-'));
  test.after(() => rmSync(folder, {recursive: true, force: true, maxRetries: 3}));
  const data = join(folder, 'data');
  mkdirSync(data, {mode: 0o700});
  return folder;
}

/** @returns what it has written to its output so far. */
export async function start(
  test: TestContext,
  command: string,
  args: readonly string[],
  url: string,
  env: Readonly<Record<string, string>> = {},
): Promise<() => string> {
  const {process: child, kill} = startChild(command, args, {
    env: {...process.env, ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  test.after(kill);
  let said = '';
  child.stdout?.on('data', (chunk) => (said += String(chunk)));
  child.stderr?.on('data', (chunk) => (said += String(chunk)));
  for (let waited = 0; waited < 20_000; waited += 50) {
    if (child.exitCode !== null) break;
    const answers = await fetch(url, {method: 'OPTIONS'}).then(
      () => true,
      () => false,
    );
    if (answers) return () => said;
    await pause(50);
  }
  throw new Error(`${command} does not answer. ${said}`);
}

/** `--stored` where each report is a file named by its id. */
export const storedIn = (folder: string): string => `--stored=ls '${folder}' | sed -n 's/\\.json$//p'`;
