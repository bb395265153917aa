#!/usr/bin/env node
/** `npx oros-anmalan-conformance <endpoint>`: tries a backend against the contract (openapi.json) and says what holds. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import type {Report} from '../../src/submission/payload-schema.js';
import {Client} from './client.js';
import type {Samples} from './kit.js';
import {optionsFrom, usage, type Options} from './options.js';
import {isOwnNetwork} from './own-network.js';
import {passes, runChecks} from './run.js';
import {table} from './table.js';

/** Nothing could be tried: said on stderr, apart from a result that says no. */
function stop(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

function readOptions(): Options {
  const args = process.argv.slice(2);
  if (args.includes('--help')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return optionsFrom(args);
  } catch (error) {
    return stop(`${(error as Error).message}\n\n${usage}`);
  }
}

function readSamples(): Samples {
  // Beside this file where it is shipped; in the project it runs from its source.
  const folder = ['samples/', '../../dist/samples/']
    .map((path) => new URL(path, import.meta.url))
    .find((url) => existsSync(url));
  if (!folder) return stop('Kör först: npm run build');
  const read = (file: string) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Report;
  return Object.fromEntries(readdirSync(folder).map((file) => [file.replace(/\.json$/, ''), read(file)]));
}

const options = readOptions();
const samples = readSamples();

const isOwn = await isOwnNetwork(options.endpoint).catch(() => stop('Adressens namn finns inte.'));
if (!isOwn && !options.owned) {
  stop(
    'Adressen är inte på den här datorn eller i det här nätet. Pröva bara det som är ert: lägg till --yes-i-own-this om det är det.',
  );
}

const reached = await new Client().send(options.endpoint, {method: 'OPTIONS'});
if (reached.kind === 'none') stop(`Adressen svarar inte: ${reached.why}`);

const results = await runChecks(options, samples);
console.log(options.json ? JSON.stringify(results, null, 2) : table(results, options));
process.exitCode = passes(results, options) ? 0 : 1;
