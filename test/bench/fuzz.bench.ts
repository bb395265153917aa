/**
 * `npm run bench:fuzz`: 100,000 sets of attributes, and 10,000 walks through the built form in a real tab. A fault names its
 * seed: SEED=… WALKS=1 meets it again, with what was done on the way. SETS=… WALKS=… LENGTH=… narrow it.
 */
import {randomInt} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import puppeteer from 'puppeteer-core';
import {anyChromium} from '../support/browsers/chromium-options.js';
import {buildIfStale} from '../support/run/build.js';
import {randomFrom} from './faults/plan.js';
import {configFaults} from './fuzz/config-faults.js';
import type {Fallen} from './fuzz/page.js';
import {randomAttributes} from './fuzz/random-attributes.js';
import {bundle} from './performance/bundle.js';
import {serve} from './performance/serve.js';

const seed = Number(process.env.SEED || randomInt(2 ** 30));
const sets = Number(process.env.SETS ?? 100_000);
const count = Number(process.env.WALKS ?? 10_000);
const length = Number(process.env.LENGTH || 60);
/** Walks between two words to whoever waits. */
const atOnce = 100;

if (!buildIfStale()) process.exit(1);
console.log(`seed ${seed}`);
const started = performance.now();
const seconds = () => `${((performance.now() - started) / 1000).toFixed(0)} s`;

let wrongSets = 0;
for (let one = seed; one < seed + sets; one++) {
  const attributes = randomAttributes(randomFrom(one));
  const faults = configFaults(attributes);
  if (faults.length === 0) continue;
  wrongSets++;
  if (wrongSets <= 5)
    console.log(`SEED=${one} SETS=1 WALKS=0: ${faults.join('; ')}\n${JSON.stringify(attributes)}`);
}
console.log(`${sets} sets of attributes, ${wrongSets} wrong, ${seconds()}`);

const built = readdirSync('dist').filter((file) => file.endsWith('.js'));
const server = await serve(
  new Map<string, string | Buffer>([
    ...built.map((file) => [`/dist/${file}`, readFileSync(join('dist', file))] as const),
    ['/walks.js', await bundle('test/bench/fuzz/page.ts')],
    [
      '/index.html',
      `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Orosanmälan</title><link rel="icon" href="data:,">
       <script type="module" src="/walks.js"></script><script type="module" src="/dist/oros-anmalan.js"></script><body>`,
    ],
  ]),
);
const browser = await puppeteer.launch({...(await anyChromium()), protocolTimeout: 600_000});
const page = await browser.newPage();
await page.goto(`${server.origin}/index.html`);

const fallen: Fallen[] = [];
const sum = {walks: 0, actions: 0, sent: 0, received: 0};
while (sum.walks < count) {
  const walked = await page.evaluate(
    (...args) => window.walks(...args),
    seed + sum.walks,
    Math.min(atOnce, count - sum.walks),
    length,
  );
  fallen.push(...walked.fallen);
  sum.walks += Math.min(atOnce, count - sum.walks);
  sum.actions += walked.actions;
  sum.sent += walked.sent;
  sum.received += walked.received;
  if (sum.walks % 1000 === 0) console.log(`${sum.walks} walks, ${fallen.length} wrong, ${seconds()}`);
}
await browser.close();
server.close();

for (const {seed, faults, trace} of fallen.slice(0, 5)) {
  console.log(`\nSEED=${seed} WALKS=1 SETS=0: ${faults.join('; ')}\n  ${trace.join('\n  ')}`);
}
console.table({...sum, wrongWalks: fallen.length, wrongSets});
if (fallen.length + wrongSets > 0 || (count > 0 && sum.received === 0)) process.exitCode = 1;
process.exit();
