/**
 * `npm run bench:typing`: what a key costs where the form is at its longest, on a processor at a quarter of its speed: as
 * many siblings as there is room for, and texts at their limits. Beside it, in turn, the same fields written by hand: a
 * browser looks through all of them for autofill at each key. What the element adds must fit in a frame. CPU=… for another
 * speed, ROUNDS=… for more.
 */
import puppeteer, {type Page} from 'puppeteer-core';
import {formats} from '../../src/form/formats.js';
import {anyChromium} from '../support/browsers/chromium-options.js';
import {buildIfStale} from '../support/run/build.js';
import {bundle} from './performance/bundle.js';
import {contenders} from './performance/contenders.js';
import {serve} from './performance/serve.js';
import {inSweden} from './performance/visitor.js';
import {spreadOf, type Spread} from './performance/statistics.js';
import {copyByHand} from './typing/by-hand.js';
import {clear, focusOn, perKey, perPaste} from './typing/keys.js';

const processor = Number(process.env.CPU || 4);
const rounds = Number(process.env.ROUNDS || 7);
const frame = 1000 / 60;
/** From when on a person feels that a page waits (web.dev/inp). */
const felt = 200;
const keys = 8;

if (!buildIfStale()) process.exit(1);
const [floor, ours] = await contenders(['floor', 'ours']);
if (!floor || !ours) throw new Error('Nothing to measure.');
const server = await serve(new Map([...floor.files, ...ours.files]));
const browser = await puppeteer.launch({...(await anyChromium()), env: inSweden});
const probe = await bundle('test/bench/performance/probe.ts', 'iife');

async function open(path: string): Promise<Page> {
  const opened = await browser.newPage();
  await opened.setViewport({width: 360, height: 740, deviceScaleFactor: 2, isMobile: true, hasTouch: true});
  // What runs this file names functions by a helper, which the page has not got.
  await opened.evaluateOnNewDocument('globalThis.__name = (named) => named');
  await opened.evaluateOnNewDocument(probe);
  await opened.goto(server.origin + path);
  return opened;
}

/** What took more than it may. */
const slow: string[] = [];

/** Both in turn, each from the same start; what disturbs the machine disturbs both. */
async function compare(
  what: string,
  selector: string,
  measure: (on: Page) => Promise<number>,
  fits: (own: number, added: number) => boolean,
): Promise<void> {
  await copyByHand(page, byHand);
  const both = [page, byHand];
  const taken = new Map(both.map((on): [Page, number[]] => [on, []]));
  for (let round = 0; round < rounds; round++) {
    for (const on of round % 2 === 0 ? both : both.toReversed()) {
      await on.bringToFront();
      await focusOn(on, selector);
      await on.emulateCPUThrottling(processor);
      taken.get(on)?.push(await measure(on));
      await on.emulateCPUThrottling(1);
    }
  }
  await page.bringToFront();
  const [own, hand] = both.map((on) => spreadOf(taken.get(on) ?? []));
  if (!own || !hand) return;
  const added = own.median - hand.median;
  const isSlow = !fits(own.median, added);
  if (isSlow) slow.push(what);
  const say = ({low, median, high}: Spread) =>
    `${median.toFixed(1)} ms (${low.toFixed(1)}–${high.toFixed(1)})`;
  console.log(
    `${what}: ${say(own)}, by hand ${say(hand)}: ${(own.median / hand.median).toFixed(2)}×, ${added.toFixed(1)} added${isSlow ? ': TOO MUCH' : ''}`,
  );
}

const typed = (what: string, selector: string) =>
  compare(
    what,
    selector,
    (on) => perKey(on, keys),
    (_, added) => added <= frame,
  );

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
            reject(new Error(`No ${to}: ${root?.querySelector('#error-summary')?.textContent ?? ''}`));
          else setTimeout(look, 20);
        };
        look();
      }),
    then,
  );

/** Everything on the screen, as quickly as a script can. */
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

const byHand = await open(floor.page);
const page = await open(ours.page);
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
console.log(
  `${processor}×, ${siblings} siblings, texts as near their limits as leaves room to type; ms of the main thread, medians of ${rounds} rounds in turn`,
);
const last = siblings - 1;
const nearLimit = formats.short.max - rounds * keys;
await fillAll(page, nearLimit);
await typed('a name', `[name="subjects.${last}.name"]`);
await next(page, '[name="subjects.0.address"]');
await fillAll(page, nearLimit);
await typed('an address among all they are asked', `[name="subjects.${last}.address"]`);
// What has a format of its own takes no words.
await fillAll(page, 0);
await next(page, '[name="subjects.0.guardians.0.name"]');
await fillAll(page, nearLimit);
await typed('a guardian', `[name="subjects.${last}.guardians.0.name"]`);
await fillAll(page, 0);
await next(page, '[name="concern.description"]');
const story = '[name="concern.description"]';
await compare(
  '10,000 characters pasted',
  story,
  async (on) => {
    const spent = await perPaste(on, 'ord och mening. '.repeat(625));
    await clear(on);
    return spent;
  },
  (own) => own <= felt,
);
await fillAll(page, 10_000);
await typed('a story of 10,000 characters', story);

await browser.close();
server.close();
if (slow.length > 0) {
  console.log(
    `Too slow: ${slow.join(', ')}. A key may add ${frame.toFixed(1)} ms, a paste may take ${felt} ms.`,
  );
  process.exitCode = 1;
}
