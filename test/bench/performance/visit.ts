/** One cold visit to one page, by someone with a phone and a poor connection: how it comes, and how it answers. */
import {setTimeout as pause} from 'node:timers/promises';
import {PredefinedNetworkConditions, type Browser, type CDPSession, type Page} from 'puppeteer-core';
import type {Contender, Screen} from './contenders.js';
import {quiet} from './quiet.js';

/** All times in ms. */
export interface Figures {
  /** kB over the wire, headers included, until the first question could be answered. */
  readonly firstKilobytes: number;
  readonly firstRequests: number;
  /** Until nothing more came. */
  readonly kilobytes: number;
  readonly requests: number;
  readonly interactive: number;
  /** Script run, in the whole time until nothing more came. */
  readonly script: number;
  readonly tasks: number;
  /** What tasks take beyond 50 ms each. */
  readonly blocking: number;
  readonly longestTask: number;
  readonly shift: number;
  readonly heap: number;
  readonly elements: number;
  readonly nextStep: number;
  readonly typing: number;
  readonly worstInteraction: number;
}

/** Between key presses, ms: someone who writes quickly on a phone. */
const betweenKeys = 80;

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

async function metrics(cdp: CDPSession): Promise<Readonly<Record<string, number>>> {
  const {metrics} = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({name, value}) => [name, value]));
}

/** Nothing on its way, and half a second without a long task. */
async function settled(page: Page): Promise<void> {
  await page.waitForNetworkIdle({idleTime: 700, timeout: 60_000});
  await page.waitForFunction(
    () => {
      const last = window.probe.longTasks.at(-1);
      return !last || performance.now() - last.start - last.duration > 500;
    },
    {polling: 100, timeout: 60_000},
  );
}

async function click(page: Page, selector: string): Promise<void> {
  const {x, y} = await page.evaluate((wanted) => window.probe.aim(wanted), selector);
  await page.mouse.click(x, y);
}

/** @returns how long the next screen took. */
async function fillIn(page: Page, {choose, type, next, then}: Screen): Promise<number | undefined> {
  for (const option of choose) await click(page, option);
  if (type) {
    await click(page, type.into);
    for (const character of type.text) {
      await page.keyboard.press(character as Parameters<Page['keyboard']['press']>[0]);
      await pause(betweenKeys);
    }
  }
  if (next === '') return undefined;
  const {x, y} = await page.evaluate((wanted) => window.probe.aim(wanted), next);
  // Listening before the press.
  const taken = page.evaluate((wanted) => window.probe.fromClickTo(wanted), then);
  await page.evaluate(() => 0);
  await page.mouse.click(x, y);
  return taken;
}

interface Coming {
  readonly at: number;
  readonly bytes: number;
}

/** What has come over the wire, and when. */
async function watchNetwork(cdp: CDPSession): Promise<readonly Coming[]> {
  const come: Coming[] = [];
  const isData = new Set<string>();
  cdp.on('Network.requestWillBeSent', ({requestId, request}) => {
    if (request.url.startsWith('data:')) isData.add(requestId);
  });
  cdp.on('Network.loadingFinished', ({requestId, encodedDataLength}) => {
    if (!isData.has(requestId)) come.push({at: Date.now(), bytes: encodedDataLength});
  });
  await cdp.send('Network.enable');
  return come;
}

const kilobytesOf = (come: readonly Coming[]): number => come.reduce((sum, {bytes}) => sum + bytes, 0) / 1000;

async function measured(
  page: Page,
  url: string,
  {ready, screens}: Contender,
  probe: string,
  processor: number,
): Promise<Figures> {
  const cdp = await page.createCDPSession();
  const come = await watchNetwork(cdp);
  await cdp.send('Performance.enable');
  await page.setViewport({width: 360, height: 740, deviceScaleFactor: 2, isMobile: true, hasTouch: true});
  // A Swedish phone: in a browser set to another language that one is fetched too.
  await cdp.send('Network.setUserAgentOverride', {
    userAgent: await page.evaluate(() => navigator.userAgent),
    acceptLanguage: 'sv-SE,sv',
  });
  await page.evaluateOnNewDocument(probe);
  await page.emulateNetworkConditions(PredefinedNetworkConditions['Slow 4G']);
  await page.emulateCPUThrottling(processor);

  await page.goto(url, {waitUntil: 'domcontentloaded', timeout: 60_000});
  const interactive = await page.evaluate((wanted) => window.probe.when(wanted), ready);
  const began = await page.evaluate(() => performance.timeOrigin);
  await settled(page);
  const {ScriptDuration = NaN, TaskDuration = NaN} = await metrics(cdp);
  const first = come.filter(({at}) => at <= began + interactive);
  const {longTasks, shift, elements} = await page.evaluate(() => ({
    longTasks: window.probe.longTasks.map(({duration}) => duration),
    shift: window.probe.shift(),
    elements: window.probe.elements(),
  }));
  await cdp.send('HeapProfiler.collectGarbage');
  const {usedSize} = await cdp.send('Runtime.getHeapUsage');

  const steps: number[] = [];
  for (const screen of screens) steps.push((await fillIn(page, screen)) ?? NaN);
  await pause(300);
  const {keys, worstInteraction} = await page.evaluate(() => ({
    keys: window.probe.keys,
    worstInteraction: window.probe.worstInteraction(),
  }));
  return {
    firstKilobytes: kilobytesOf(first),
    firstRequests: first.length,
    kilobytes: kilobytesOf(come),
    requests: come.length,
    interactive,
    script: ScriptDuration * 1000,
    tasks: TaskDuration * 1000,
    blocking: longTasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0),
    longestTask: Math.max(0, ...longTasks),
    shift,
    heap: usedSize / 1e6,
    elements,
    nextStep: middle(steps.filter((step) => !Number.isNaN(step))),
    typing: middle(keys),
    worstInteraction: screens.length > 0 ? worstInteraction : NaN,
  };
}

/** @param processor how many times slower than it is. */
export async function visit(
  browser: Browser,
  origin: string,
  contender: Contender,
  probe: string,
  processor: number,
): Promise<Figures> {
  // Nothing is remembered from earlier visits.
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await quiet(browser);
    return await measured(page, origin + contender.page, contender, probe, processor);
  } catch (error) {
    throw new Error(`${contender.name} at ${processor}×`, {cause: error});
  } finally {
    await context.close();
  }
}
