/** Tests in browsers, through web-test-runner. */
import {startTestRunner} from '@web/test-runner';
import {type Count, oneFailure, sum} from './count.js';
import {browserTestCount} from './progress-reporter.js';

/** @param files absolute paths. */
export async function runBrowserTests(files: string[]): Promise<Count> {
  const runner = await startTestRunner({argv: ['--files', ...files], autoExitProcess: false});
  // It has said why, and is about to end the process.
  if (!runner) return oneFailure('the browser tests: did not start');
  const stop = () => void runner.stop();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const passed = await new Promise<boolean>((resolve) => {
    if (runner.stopped) resolve(runner.passed);
    else runner.on('stopped', resolve);
  });
  const count = browserTestCount();
  return passed || count.failed > 0 ? count : sum(count, oneFailure('the browser tests: the runner says so'));
}
