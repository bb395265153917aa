/** A line for each test file in each browser as it finishes, the count of all, and the end of what the file started. */
import {relative} from 'node:path';
import type {Reporter, TestSession, TestSuiteResult} from '@web/test-runner';
import {endAllSessions, endSession} from '../server/session-scope.js';
import {type Count, inWords, oneFailure, onePassed, oneSkipped, sum} from './count.js';

/** One file in one browser. */
interface FileRun {
  /** As the browser is called in the log: Chromium, Firefox, WebKitGTK. */
  readonly browser: string;
  /** From the project's root. */
  readonly file: string;
  readonly count: Count;
}

const runs: FileRun[] = [];

/** Every browser test so far. */
export const browserTestCount = (): Count => sum(...runs.map(({count}) => count));

export const failedRuns = (): FileRun[] => runs.filter(({count}) => count.failed > 0);

export function progressReporter(): Reporter {
  return {
    start({sessions}) {
      sessions.on('session-status-updated', (session) => {
        if (session.status !== 'FINISHED') return;
        runs.push(report(session));
        void endSession(session.id);
      });
    },
    stop: () => endAllSessions(),
  };
}

function report({testResults, testFile, browser, passed, errors}: TestSession): FileRun {
  const file = relative('.', testFile);
  const counted = testResults ? countOf(testResults, `${browser.name}, ${file}`) : sum();
  const ran = counted.passed + counted.failed + counted.skipped;
  // A browser that did not start, a file that did not load, a hook that threw: no test failed, yet all is not well.
  const broken = (passed !== true || errors.length > 0 || ran === 0) && counted.failed === 0;
  const note = ran === 0 ? ' (no test ran)' : broken ? ' (failed outside the tests)' : '';
  const count = broken ? sum(counted, oneFailure(`${browser.name}, ${file}:${note}`)) : counted;
  const mark = count.failed === 0 ? '✓' : '✗';
  // Past the console, which the runner wraps to draw on a terminal.
  process.stdout.write(`${mark} ${browser.name.padEnd(9)} ${file}: ${inWords(count)}${note}\n`);
  return {browser: browser.name, file, count};
}

const countOf = ({tests, suites}: TestSuiteResult, where: string): Count =>
  sum(
    ...suites.map((suite) => countOf(suite, `${where}: ${suite.name}`)),
    ...tests.map(({name, passed, skipped}) => {
      if (skipped) return oneSkipped;
      return passed ? onePassed : oneFailure(`${where}: ${name}`);
    }),
  );
