/**
 * `npm run bench:typing`: what a key costs where the form is at its longest, on a processor at a quarter of its speed: as
 * many siblings as there is room for, and texts at their limits. It must fit in a frame. CPU=… for another speed.
 */
import puppeteer, {type Page} from 'puppeteer-core';
import {anyChromium} from '../support/browsers/chromium-options.js';
import {buildIfStale} from '../support/run/build.js';
import {bundle} from './performance/bundle.js';
import {contenders} from './performance/contenders.js';
import {serve} from './performance/serve.js';

const processor = Number(process.env.CPU || 4);
const frame = 1000 / 60;
const keys = 40;

if (!buildIfStale()) process.exit(1);
const [ours] = await contenders(['ours']);
if (!ours) throw new Error('Nothing to measure.');
const server = await serve(ours.files);
const browser = await puppeteer.launch(await anyChromium());
const page = await browser.newPage();
await page.setViewport({width: 360, height: 740, deviceScaleFactor: 2, isMobile: true, hasTouch: true});
// What runs this file names functions by a helper, which the page has not got.
await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
await page.evaluateOnNewDocument(await bundle('test/bench/performance/probe.ts', 'iife'));

const middle = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** What took more than a frame. */
const slow: string[] = [];

async function typed(what: string, on: Page, selector: string): Promise<void> {
  const {x, y} = await on.evaluate((wanted) => window.probe.aim(wanted), selector);
  await on.mouse.click(x, y);
  await on.keyboard.press('End');
  await on.emulateCPUThrottling(processor);
  const before = await on.evaluate(() => window.probe.work.length);
  for (let key = 1; key <= keys; key++) {
    await on.keyboard.press('a');
    await on.waitForFunction((n) => window.probe.work.length >= n, {polling: 20}, before + key);
  }
  const {work, painted} = await on.evaluate(
    (n) => ({work: window.probe.work.slice(-n), painted: window.probe.keys.slice(-n)}),
    keys,
  );
  await on.emulateCPUThrottling(1);
  const fits = middle(work) <= frame;
  if (!fits) slow.push(what);
  console.log(
    `${what}: ${middle(work).toFixed(1)} ms of the main thread (worst ${Math.max(...work).toFixed(1)}), key → painted ${middle(painted).toFixed(1)} ms${fits ? '' : ': MORE THAN A FRAME'}`,
  );
}

const next = (on: Page, then: string) =>
  on.evaluate(
    (to) =>
      new Promise<void>((resolve, reject) => {
        const root = document.querySelector('oros-anmalan')?.shadowRoot;
        root?.querySelector<HTMLElement>('[part=next]')?.click();
        const started = performance.now();
        const look = () => {
          if (root?.querySelector(to)) resolve();
          else if (performance.now() - started > 10_000)
            reject(new Error(`No ${to}: ${root?.textContent ?? ''}`));
          else setTimeout(look, 20);
        };
        look();
      }),
    then,
  );

/** Everything on the screen at its limit, as quickly as a script can. */
const fillAll = (on: Page, length: number) =>
  on.evaluate((most) => {
    const root = document.querySelector('oros-anmalan')?.shadowRoot;
    for (const field of root?.querySelectorAll<HTMLInputElement>(
      'input:not([type=radio], [type=checkbox]), textarea',
    ) ?? []) {
      field.value = 'ord och '.repeat(most / 8);
      field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    }
  }, length);

const choose = (on: Page, ...options: readonly string[]) =>
  on.evaluate((wanted) => {
    const root = document.querySelector('oros-anmalan')?.shadowRoot;
    for (const one of wanted) root?.querySelector<HTMLElement>(one)?.click();
  }, options);

await page.goto(server.origin + ours.page);
await page.evaluate(() => window.probe.when('[part~=next]'));
await page.waitForNetworkIdle();
await choose(page, '[name=danger][value=no]');
await next(page, '[name=role]');
await choose(page, '[name=variant][value=child]', '[name=role][value=private]');
await next(page, '[name="subjects.0.name"]');
const siblings = await page.evaluate(async () => {
  const root = document.querySelector('oros-anmalan')?.shadowRoot;
  const add = () =>
    root?.querySelector<HTMLElement>('form > .secondary, form .secondary:not([part], .person *)');
  while (add()) {
    add()?.click();
    await document.querySelector<HTMLElement & {updateComplete: Promise<boolean>}>('oros-anmalan')
      ?.updateComplete;
  }
  return root?.querySelectorAll('[name$=".name"]').length ?? 0;
});
await fillAll(page, 200);
console.log(`${processor}×, ${siblings} siblings, every text at its limit`);
const last = siblings - 1;
await typed('a name', page, `[name="subjects.${last}.name"]`);
// What was typed went over the limit.
await fillAll(page, 200);
await next(page, '[name="subjects.0.address"]');
await fillAll(page, 0);
await typed('an address among all they are asked', page, `[name="subjects.${last}.address"]`);
await next(page, '[name="subjects.0.guardians.0.name"]');
await typed('a guardian', page, `[name="subjects.${last}.guardians.0.name"]`);
await next(page, '[name="concern.description"]');
const story = await page.evaluate((wanted) => window.probe.aim(wanted), '[name="concern.description"]');
await page.mouse.click(story.x, story.y);
await page.emulateCPUThrottling(processor);
const started = performance.now();
// All of it in one input, as a paste is.
await page.keyboard.sendCharacter('ord och mening. '.repeat(625));
await page.evaluate(() => window.probe.when('[name="concern.description"]'));
console.log(`10,000 characters at once: painted after ${(performance.now() - started).toFixed(0)} ms`);
await typed('a story of 10,000 characters', page, '[name="concern.description"]');

await browser.close();
server.close();
if (slow.length > 0) process.exitCode = 1;
