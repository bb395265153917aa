/**
 * What failed in a browser beside the others, once more and alone. Three browsers share two cores in a run: a page that got no
 * time is so told from code that is wrong. What passes then is named as unsteady at the end of the run, never left unsaid.
 */
import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import type {Engine} from '../browsers/driver.js';
import type {Count} from './count.js';
import {failedRuns} from './progress-reporter.js';

const engineOf: Readonly<Record<string, Engine>> = {
  Chromium: 'chromium',
  Firefox: 'firefox',
  WebKitGTK: 'webkit',
};

/** More than so many files is no want of time. */
const most = 4;

/** @returns the same tests as they ended: failed where they failed twice. */
export function settled(first: Count): Count {
  const failed = failedRuns();
  if (failed.length === 0 || failed.length > most) return first;
  if (!failed.every(({browser, file}) => passesAlone(engineOf[browser], file))) return first;
  return {
    passed: first.passed + first.failed,
    failed: 0,
    skipped: first.skipped,
    failures: [],
    unsteady: first.failures,
  };
}

function passesAlone(engine: Engine | undefined, file: string): boolean {
  if (!engine) return false;
  process.stdout.write(`\nOnce more, alone: ${file} in ${engine}\n`);
  const {status} = spawnSync(
    process.execPath,
    ['--import', 'tsx', join('test', 'support', 'run-only.ts'), file],
    {stdio: 'inherit', env: {...process.env, ENGINES: engine}},
  );
  return status === 0;
}
