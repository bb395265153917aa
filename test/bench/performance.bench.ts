/**
 * `npm run bench`: how quickly the element comes and answers on a slow phone, beside the same form by hand and two form
 * products, in turn and on the same machine. `-- --write` puts the figures into the documents.
 *
 * RUNS=9 CPU="1 4 6" CONTENDERS="floor,ours" narrow it.
 */
import {cpus, loadavg} from 'node:os';
import puppeteer from 'puppeteer-core';
import {anyChromium} from '../support/browsers/chromium-options.js';
import {buildIfStale} from '../support/run/build.js';
import {bundle} from './performance/bundle.js';
import {contenders} from './performance/contenders.js';
import {aimsTable, fullTable, Results, shortTable, type Visit} from './performance/report.js';
import {serve} from './performance/serve.js';
import {inSweden} from './performance/visitor.js';
import {visit} from './performance/visit.js';
import {writeBetween} from './performance/write.js';

const list = (value: string | undefined) => (value ?? '').split(/\s*,\s*/).filter(Boolean);
const runs = Number(process.env.RUNS || 9);
const processors = (process.env.CPU || '1 4 6').split(/[\s,]+/).map(Number);

if (!buildIfStale()) process.exit(1);
const started = performance.now();
const all = await contenders(list(process.env.CONTENDERS));
const probe = await bundle('test/bench/performance/probe.ts', 'iife');
const server = await serve(new Map(all.flatMap(({files}) => [...files])));
const browser = await puppeteer.launch({...(await anyChromium()), env: inSweden});
const version = await browser.version();

/** Everyone in turn, and each time another goes first: what disturbs the machine disturbs all. */
const visits: Visit[] = [];
for (let run = 0; run < runs; run++) {
  for (const processor of processors) {
    for (let turn = 0; turn < all.length; turn++) {
      const contender = all[(turn + run) % all.length]!;
      // Only its coming, and only at one speed.
      if (contender.name === 'ours (room kept)' && processor !== 4) continue;
      const figures = await visit(browser, server.origin, contender, probe, processor);
      visits.push({name: contender.name, processor, figures});
    }
  }
  const seconds = (performance.now() - started) / 1000;
  console.log(`run ${run + 1} of ${runs}, ${seconds.toFixed(0)} s, load ${(loadavg()[0] ?? 0).toFixed(1)}`);
}
await browser.close();
server.close();

const order = new Map(all.map(({name}, index) => [name, index]));
const results = new Results(visits.toSorted((a, b) => (order.get(a.name) ?? 0) - (order.get(b.name) ?? 0)));
const machine = `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${version.replace('Headless', '').replace('/', ' ')}, Node ${process.versions.node}`;
const how = `${machine}; slow 4G (1.44 Mbit/s, 563 ms), medians of ${runs} runs in turn`;
const full = results.processors
  .map((processor) => `### ${processor}×\n\n${fullTable(results, processor)}`)
  .join('\n\n');
console.log(`\n${how}\n\n${full}\n\n${aimsTable(results)}`);

if (process.argv.includes('--write')) {
  writeBetween('README.md', 'short', `${shortTable(results)}\n\n${how}.`);
  writeBetween('demo/guide/snabbhet.md', 'full', `${how}.\n\n${full}\n\n### Mål\n\n${aimsTable(results)}`);
}
