/** `npm run receiver:backup -- FILE`: a whole and checked copy of the database, also while the receiver runs. */
import {chmodSync, existsSync, rmSync} from 'node:fs';
import Database from 'libsql';
import {defaultDatabase} from '../store/database.js';
import {stop} from './terminal.js';

process.umask(0o077);

const [target] = process.argv.slice(2);
if (!target) stop('Användning: npm run receiver:backup -- FIL');
const source = defaultDatabase();
if (!existsSync(source)) stop('Det finns ingen databas att kopiera. Ange den med DATABASE.');
if (existsSync(target)) stop(`${target} finns redan och skrivs inte över.`);

copy(source, target);
try {
  check(target);
} catch {
  rmSync(target, {force: true});
  stop('Kopian gick inte att läsa och är borttagen. Försök igen.');
}
process.stdout.write(`Kopian är klar och kontrollerad: ${target}\n`);

/** In one read transaction: what is copied is one instant, whatever is written meanwhile. */
function copy(from: string, to: string): void {
  const database = new Database(from, {timeout: 5000});
  database.prepare('VACUUM INTO ?').run(to);
  database.close();
  chmodSync(to, 0o600);
}

function check(file: string): void {
  const database = new Database(file);
  const {integrity_check: answer} = database.prepare('PRAGMA integrity_check').get() as {
    integrity_check: string;
  };
  database.prepare('SELECT count(*) FROM reports').get();
  database.close();
  if (answer !== 'ok') throw new Error(answer);
}
