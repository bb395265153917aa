/** A MariaDB of its own: its files and its socket in a temporary folder, no port, no service of the system. */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {userInfo} from 'node:os';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {type Child, startChild} from '../../support/server/child-process.js';

export interface Database {
  readonly socket: string;
  readonly stop: () => Promise<void>;
}

export async function startDatabase(folder: string): Promise<Database> {
  const data = join(folder, 'database');
  const socket = join(folder, 'database.sock');
  const common = ['--no-defaults', `--datadir=${data}`, `--user=${userInfo().username}`];
  const made = spawnSync(
    'mariadb-install-db',
    [...common, '--auth-root-authentication-method=normal', '--skip-test-db'],
    {encoding: 'utf8'},
  );
  if (made.status !== 0) throw new Error(`mariadb-install-db: ${made.stdout}${made.stderr}`);
  // Nobody but this user can open the socket's folder: no passwords.
  const child = startChild(
    'mariadbd',
    [
      ...common,
      `--socket=${socket}`,
      `--pid-file=${folder}/database.pid`,
      '--skip-networking',
      '--skip-grant-tables',
    ],
    {stdio: ['ignore', 'ignore', 'pipe']},
  );
  await ready(child, socket);
  return {socket, stop: () => child.kill()};
}

async function ready({process: child}: Child, socket: string): Promise<void> {
  let said = '';
  child.stderr?.on('data', (chunk) => (said += String(chunk)));
  for (let waited = 0; waited < 60_000 && child.exitCode === null; waited += 100) {
    if (existsSync(socket) && said.includes('ready for connections')) return;
    await pause(100);
  }
  throw new Error(`mariadbd did not start. ${said}`);
}
