/** A line for each test file in each browser as it finishes, the count of all, and the end of what the file started. */
import {relative} from 'node:path';
import type {Reporter, TestSession, TestSuiteResult} from '@web/test-runner';
import {endAllSessions, endSession} from '../server/session-scope.js';
import {type Count, inWords, oneFailure, sum} from './count.js';

const counts: Count[] = [];

/** Every browser test so far. */
export const browserTestCount = (): Count => sum(...counts);

export function progressReporter(): Reporter {
  return {
    start({sessions}) {
      sessions.on('session-status-updated', (session) => {
        if (session.status !== 'FINISHED') return;
        counts.push(report(session));
        void endSession(session.id);
      });
    },
    stop: () => endAllSessions(),
  };
}

function report({testResults, testFile, browser, passed, errors}: TestSession): Count {
  const counted = testResults ? countOf(testResults) : sum();
  const ran = counted.passed + counted.failed + counted.skipped;
  // A browser that did not start, a file that did not load, a hook that threw: no test failed, yet all is not well.
  const broken = (passed !== true || errors.length > 0 || ran === 0) && counted.failed === 0;
  const count = broken ? sum(counted, oneFailure) : counted;
  const note = ran === 0 ? ' (no test ran)' : broken ? ' (failed outside the tests)' : '';
  const mark = count.failed === 0 ? '✓' : '✗';
  // Past the console, which the runner wraps to draw on a terminal.
  process.stdout.write(
    `${mark} ${browser.name.padEnd(9)} ${relative('.', testFile)}: ${inWords(count)}${note}\n`,
  );
  return count;
}

const countOf = ({tests, suites}: TestSuiteResult): Count =>
  sum(
    ...suites.map(countOf),
    ...tests.map(({passed, skipped}) => ({
      passed: passed && !skipped ? 1 : 0,
      failed: passed || skipped ? 0 : 1,
      skipped: skipped ? 1 : 0,
    })),
  );
