/** The commands of commands.ts, on the runner's side: finds the session's driver and passes the command on. */
import {mkdir, writeFile} from 'node:fs/promises';
import {basename, dirname, join, relative} from 'node:path';
import type {TestRunnerPlugin} from '@web/test-runner';
import type {Page} from 'puppeteer-core';
import {ChromiumDriver} from '../browsers/chromium-driver.js';
import type {Driver, Media, Viewport} from '../browsers/driver.js';
import {FirefoxDriver} from '../browsers/firefox-driver.js';
import {WebKitLauncher} from '../browsers/webkit-launcher.js';
import {whenSessionEnds} from './session-scope.js';

type Session = Parameters<NonNullable<TestRunnerPlugin['executeCommand']>>[0]['session'];

const drivers = new WeakMap<Page, Driver>();

export async function driverOf({browser, id}: Session): Promise<Driver> {
  if (browser instanceof WebKitLauncher) return browser.driver();
  const page = (browser as unknown as {getPage(session: string): Page}).getPage(id);
  const driver =
    drivers.get(page) ?? (browser.name === 'Firefox' ? new FirefoxDriver(page) : new ChromiumDriver(page));
  drivers.set(page, driver);
  return driver;
}

/** To look at, not to compare: beside the build's other by-products, out of git. */
async function saveScreenshot(driver: Driver, name: string): Promise<string> {
  const file = join('.build', 'screenshots', `${basename(name)}.${driver.engine}.png`);
  await mkdir(dirname(file), {recursive: true});
  await writeFile(file, await driver.screenshot());
  return relative('.', file);
}

type Command = (driver: Driver, payload: unknown, session: Session) => unknown;

// The runner takes a command that answers nothing for one that nobody knows.
const done = async (work: Promise<void>) => {
  await work;
  return true;
};

const commands: Readonly<Record<string, Command>> = {
  engine: (driver) => driver.engine,
  press: (driver, keys) => done(driver.press(keys as string)),
  type: (driver, text) => done(driver.type(text as string)),
  click: (driver, point) => {
    const {x, y} = point as {x: number; y: number};
    return done(driver.click(x, y));
  },
  viewport: (driver, size) => done(driver.viewport(size as Viewport)),
  media: (driver, media, session) => {
    // The page is used again for the next file, unless the browser is closing after its last.
    whenSessionEnds(session.id, () => driver.media({}).catch(() => false));
    return driver.media(media as Media);
  },
  accessible: (driver) => driver.accessible(),
  screenshot: (driver, name) => saveScreenshot(driver, name as string),
};

export const commandsPlugin = (): TestRunnerPlugin => ({
  name: 'cross-engine-commands',
  async executeCommand({command, payload, session}) {
    const run = Object.hasOwn(commands, command) ? commands[command] : undefined;
    return run?.(await driverOf(session), payload, session);
  },
});
