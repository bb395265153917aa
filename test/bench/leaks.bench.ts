/**
 * `npm run bench:leaks`: 200 elements that come and go, and 200 whole journeys in one element. What a tab holds after the
 * garbage is collected must stay as it was. COUNT=… does more or less.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import puppeteer, {type CDPSession, type Page} from 'puppeteer-core';
import {anyChromium} from '../support/browsers/chromium-options.js';
import {buildIfStale} from '../support/run/build.js';
import {bundle} from './performance/bundle.js';
import {serve} from './performance/serve.js';

const count = Number(process.env.COUNT || 200);
/** What the engine makes ready for itself the first times is no leak. */
const warm = 50;
/** MB. The engine still learns, about 1 kB a time; a leak of one element, some 100 kB, two hundred times over is 20. */
const mostHeap = 0.4;

interface Held {
  readonly heap: number;
  readonly listeners: number;
  readonly nodes: number;
}

async function held(cdp: CDPSession): Promise<Held> {
  for (let time = 0; time < 3; time++) await cdp.send('HeapProfiler.collectGarbage');
  const {usedSize} = await cdp.send('Runtime.getHeapUsage');
  const {metrics} = await cdp.send('Performance.getMetrics');
  const value = (wanted: string) => metrics.find(({name}) => name === wanted)?.value ?? NaN;
  return {heap: usedSize / 1e6, listeners: value('JSEventListeners'), nodes: value('Nodes')};
}

if (!buildIfStale()) process.exit(1);
const built = readdirSync('dist').filter((file) => file.endsWith('.js'));
const server = await serve(
  new Map<string, string | Buffer>([
    ...built.map((file) => [`/dist/${file}`, readFileSync(join('dist', file))] as const),
    ['/leaks.js', await bundle('test/bench/leaks/page.ts')],
    [
      '/index.html',
      `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Orosanmälan</title><link rel="icon" href="data:,">
       <script type="module" src="/leaks.js"></script><script type="module" src="/dist/oros-anmalan.js"></script><body>`,
    ],
  ]),
);
const browser = await puppeteer.launch({...(await anyChromium()), protocolTimeout: 600_000});

async function watched(name: string, run: (page: Page, times: number) => Promise<void>): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${server.origin}/index.html`);
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable');
  await run(page, warm);
  const before = await held(cdp);
  await run(page, count);
  const after = await held(cdp);
  await page.close();
  const grown = after.heap - before.heap;
  const isFlat = grown < mostHeap && after.listeners <= before.listeners && after.nodes <= before.nodes;
  console.log(
    `${count} ${name}: heap ${before.heap.toFixed(2)} → ${after.heap.toFixed(2)} MB, listeners ${before.listeners} → ${after.listeners}, nodes ${before.nodes} → ${after.nodes}${isFlat ? '' : ': NOT FLAT'}`,
  );
  if (!isFlat) process.exitCode = 1;
}

await watched('mounts and unmounts', (page, times) => page.evaluate((n) => window.mounts(n), times));
await watched('journeys in one element', (page, times) => page.evaluate((n) => window.journeys(n), times));
await browser.close();
server.close();
