/** Runs the receiver alone. Its settings come from the environment: settings.ts, demo/guide/mottagaren.md. */
import {createReceiver} from './receiver.js';
import {addressFrom, run, settings} from './run.js';

// What is written here is about people in need: no other account on the machine reads it.
process.umask(0o077);

const app = createReceiver(settings(process.env));

console.log(`receiver ready ${await run(app, addressFrom(process.env, 8081))}`);
