/** `npm start`: the example pages, the built element and the receiver on one loopback address. */
import {fileURLToPath} from 'node:url';
import fastify from 'fastify';
import {pages} from './pages.js';
import {sendError} from './receiver/problem.js';
import {receiver} from './receiver/receiver.js';
import {addressFrom, originsFrom, run} from './receiver/run.js';

process.umask(0o077);

const database = process.env.DATABASE || fileURLToPath(new URL('../data/reports.db', import.meta.url));

console.log('Startar exemplet …');
const app = fastify({
  logger: false,
  frameworkErrors: (error, request, reply) => sendError(error, request, reply),
});
void app.register(receiver, {prefix: '/api', database, allowedOrigins: originsFrom(process.env)});
void app.register(pages);
const address = await run(app, addressFrom(process.env, 8080));

console.log(
  `Anmälningar sparas i ${process.env.DATABASE || 'data/reports.db'} på den här datorn. Avsluta med Ctrl+C.`,
);
console.log(`Inkorgen:  ${address}/api/inbox`);
console.log(`Exemplet:  ${address}/`);
