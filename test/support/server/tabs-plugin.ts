/** The commands of tab.ts, on the runner's side: one tab for each session, closed with it. */
import type {TestRunnerPlugin} from '@web/test-runner';
import type {Tab} from '../browsers/driver.js';
import {driverOf} from './commands-plugin.js';
import {whenSessionEnds} from './session-scope.js';

interface Point {
  readonly x: number;
  readonly y: number;
}

// The runner takes a command that answers nothing for one that nobody knows.
const done = async (work: Promise<void>) => {
  await work;
  return true;
};

/** Where a page is on its way out there is nothing to ask; a test asks again. */
const answerOf = (work: Promise<unknown>) =>
  work.then(
    (value) => ({value}),
    (error: unknown) => ({error: String(error)}),
  );

const commands: Readonly<Record<string, (tab: Tab, payload: unknown) => unknown>> = {
  'tab-open': (tab, url) => done(tab.open(url as string)),
  'tab-run': (tab, expression) => answerOf(tab.run(expression as string)),
  'tab-press': (tab, keys) => done(tab.press(keys as string)),
  'tab-type': (tab, text) => done(tab.type(text as string)),
  'tab-click': (tab, point) => done(tab.click((point as Point).x, (point as Point).y)),
  'tab-tap': (tab, point) => tab.tap((point as Point).x, (point as Point).y),
};

export function tabsPlugin(): TestRunnerPlugin {
  const tabs = new Map<string, Tab>();
  const close = async (session: string) => {
    const tab = tabs.get(session);
    tabs.delete(session);
    await tab?.close();
  };
  return {
    name: 'tabs',
    async executeCommand({command, payload, session}) {
      if (command === 'tab-new') {
        tabs.set(session.id, await (await driverOf(session)).openTab());
        whenSessionEnds(session.id, () => close(session.id));
        return true;
      }
      if (command === 'tab-close') return done(close(session.id));
      const run = Object.hasOwn(commands, command) ? commands[command] : undefined;
      const tab = tabs.get(session.id);
      return tab && run?.(tab, payload);
    },
  };
}
