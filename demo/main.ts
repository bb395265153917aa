/** `npm start`: the example pages, the built element and the receiver on one loopback address. */
import fastify from 'fastify';
import {addDemoUser} from './demo-user.js';
import {pages} from './pages.js';
import {receiver} from './receiver/receiver.js';
import {addressFrom, run, settings} from './receiver/run.js';
import {serverOptions} from './receiver/server.js';

process.umask(0o077);

console.log('Startar exemplet …');
const options = settings(process.env);
const app = fastify(serverOptions(options.trustProxy));
void app.register(receiver, {...options, prefix: '/api'});
void app.register(pages);
const address = await run(app, addressFrom(process.env, 8080));
// Only where the inbox answers on this machine alone: elsewhere nobody gets in but those who were given a name.
const demo = options.inboxOrigin === undefined ? await addDemoUser(options.database) : undefined;

console.log(
  `Anmälningar sparas i ${process.env.DATABASE || 'data/reports.db'} på den här datorn. Avsluta med Ctrl+C.`,
);
console.log(`Inkorgen:  ${address}/api/inbox`);
if (demo) console.log(`           Användarnamn: ${demo.name}   Lösenord: ${demo.password}`);
console.log(`Exemplet:  ${address}/`);
