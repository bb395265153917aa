/** Runs the receiver alone. Settings from the environment: PORT, HOST, DATABASE, ALLOWED_ORIGINS, KEYS_FILE (encrypted reports only). */
import {fileURLToPath} from 'node:url';
import {createReceiver} from './receiver.js';
import {addressFrom, originsFrom, run} from './run.js';

// What is written here is about people in need: no other account on the machine reads it.
process.umask(0o077);

const app = createReceiver({
  database: process.env.DATABASE || fileURLToPath(new URL('../../data/reports.db', import.meta.url)),
  allowedOrigins: originsFrom(process.env),
  keysFile: process.env.KEYS_FILE || undefined,
});

console.log(`receiver ready ${await run(app, addressFrom(process.env, 8081))}`);
