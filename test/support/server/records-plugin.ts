/** The commands of records.ts, on the runner's side: records, transcripts, and the tree that they are written from. */
import {appendFile, mkdir, readFile, writeFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import type {TestRunnerPlugin} from '@web/test-runner';
import {ChromiumDriver} from '../browsers/chromium-driver.js';
import {driverOf} from './commands-plugin.js';

const records = join('.build', 'records');
const transcripts = join('test', 'accessibility', 'transcripts');

export const recordFile = (name: string): string => join(records, `${basename(name)}.jsonl`);

async function record({name, what}: {name: string; what: object}): Promise<true> {
  await mkdir(records, {recursive: true});
  await appendFile(recordFile(name), `${JSON.stringify(what)}\n`);
  return true;
}

async function transcript({name, text}: {name: string; text: string}): Promise<string> {
  const file = join(transcripts, `${basename(name)}.txt`);
  if (process.env.TRANSCRIPTS === 'write') await writeFile(file, text);
  return readFile(file, 'utf8').catch(() => '');
}

export const recordsPlugin = (): TestRunnerPlugin => ({
  name: 'records',
  async executeCommand({command, payload, session}) {
    if (command === 'wanted-cells') return process.env.CELLS?.split(/[\s,]+/).filter(Boolean) ?? [];
    if (command === 'record') return record(payload as {name: string; what: object});
    if (command === 'transcript') return transcript(payload as {name: string; text: string});
    if (command !== 'accessibility-tree') return undefined;
    const driver = await driverOf(session);
    return driver instanceof ChromiumDriver ? driver.accessibilityTree() : null;
  },
});
