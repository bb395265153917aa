/** `npm run bench:faults`: at least 2,000 submissions through every fault there is. SEED=… runs one again; COUNT=… more. */
import {randomInt} from 'node:crypto';
import {campaign} from './faults/campaign.js';

const seed = Number(process.env.SEED || randomInt(2 ** 31));
const submissions = Number(process.env.COUNT || 2000);
const started = performance.now();

console.log(`seed ${seed}: SEED=${seed} npm run bench:faults meets the same faults again`);
const {met, wrongs, ...counts} = await campaign({seed, submissions, atOnce: 16, kills: 20});
const seconds = (performance.now() - started) / 1000;

console.log(`${submissions} submissions in ${seconds.toFixed(0)} s`);
console.table(counts);
console.log('What the requests met on the way:');
console.table(Object.fromEntries([...met].sort()));
console.log('What must be nought:');
console.table(wrongs);
if (Object.values(wrongs).some((count) => count > 0) || counts.received === 0) process.exitCode = 1;
process.exit();
