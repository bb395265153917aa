/** Browser tests: every test file in every engine. Run through `npm test`, which loads TypeScript and counts. */
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {browserLaunchers} from './test/support/browsers/launchers.ts';
import {progressReporter} from './test/support/run/progress-reporter.ts';
import {commandsPlugin} from './test/support/server/commands-plugin.ts';
import {demoPlugin} from './test/support/server/demo-plugin.ts';
import {endpointPlugin} from './test/support/server/endpoint-plugin.ts';
import {konfiguratorMiddleware} from './test/support/server/konfigurator-middleware.ts';
import {pagesMiddleware, pagesPlugin} from './test/support/server/pages-plugin.ts';
import {recordsPlugin} from './test/support/server/records-plugin.ts';
import {receiverPlugin} from './test/support/server/receiver-plugin.ts';
import {tabsPlugin} from './test/support/server/tabs-plugin.ts';

export default {
  files: ['test/**/*.test.ts', '!test/node/**'],
  browsers: await browserLaunchers(),
  // A page in the background gets no focus and few frames: one page at a time in each browser.
  concurrency: 1,
  concurrentBrowsers: 3,
  // Generous: two slow cores shared by browsers, builds and receivers are still no fault of the code.
  browserStartTimeout: 90_000,
  testsStartTimeout: 60_000,
  // What runs for longer says so itself.
  testsFinishTimeout: Number(process.env.TESTS_FINISH_TIMEOUT ?? 300_000),
  testFramework: {config: {timeout: 20_000}},
  nodeResolve: {exportConditions: ['production', 'default']},
  middleware: [pagesMiddleware, konfiguratorMiddleware],
  plugins: [
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: './tsconfig.json'}),
    commandsPlugin(),
    receiverPlugin(),
    endpointPlugin(),
    demoPlugin(),
    pagesPlugin(),
    tabsPlugin(),
    recordsPlugin(),
  ],
  reporters: [defaultReporter({reportTestProgress: false}), progressReporter()],
};
