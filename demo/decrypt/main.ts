/**
 * `npm run decrypt`: runs inside the network. Fetches encrypted reports, writes them as documents, and proves itself first.
 * Settings: PULL_URL, PULL_TOKEN, KEYS (folder), DOCUMENTS (folder), INTERVAL (seconds). `--self-test` and `--once` end by themselves.
 */
import {setTimeout as pause} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {documentsIn} from './documents.js';
import {privateKeysIn, publicKeysIn} from './key-files.js';
import {outboxAt} from './outbox.js';
import {round} from './round.js';
import {selfTest} from './self-test.js';

// What is written here is about people in need: no other account on the machine reads it.
process.umask(0o077);

const inData = (name: string) => fileURLToPath(new URL(`../../data/${name}/`, import.meta.url));
const keysFolder = process.env.KEYS || inData('keys');
const documentsFolder = process.env.DOCUMENTS || inData('inside');
const interval = Math.max(5, Number(process.env.INTERVAL || 60)) * 1000;
const {PULL_URL, PULL_TOKEN} = process.env;

function fail(...lines: readonly string[]): never {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(1);
}

/** Each round anew: a key that is added is used at once. */
function keys() {
  try {
    return privateKeysIn(keysFolder);
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    return fail(code === 'ENOENT' ? `Inga nycklar i ${keysFolder}. Kör först: npm run keygen` : message);
  }
}

const faults = await selfTest(publicKeysIn(keysFolder), keys());
if (faults.length > 0) fail('Självprovet gick INTE bra.', ...faults);
console.log('Självprovet gick bra: en testanmälan krypterades och lästes med varje nyckel.');
if (process.argv.includes('--self-test')) process.exit(0);
if (!PULL_URL || !PULL_TOKEN) fail('Ange PULL_URL (mottagarens adress) och PULL_TOKEN (dess nyckelord).');

const outbox = outboxAt(PULL_URL, PULL_TOKEN);
const documents = documentsIn(documentsFolder);
const stop = new AbortController();
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop.abort());
console.log(`Inkorgen: ${documentsFolder}inkorg.html`);

while (!stop.signal.aborted) {
  try {
    const {saved, unread} = await round(outbox, keys(), documents, new Date());
    if (saved > 0) console.log(`${saved} hämtade`);
    for (const {item, why} of unread) process.stderr.write(`${item.reference}: ${why}\n`);
  } catch (error) {
    // The next round may do better; the time in the inbox tells that this one did not.
    process.stderr.write(`${error instanceof Error ? error.message : 'Okänt fel'}\n`);
    if (process.argv.includes('--once')) process.exitCode = 1;
  }
  if (process.argv.includes('--once')) break;
  await pause(interval, undefined, {signal: stop.signal}).catch(() => undefined);
}
