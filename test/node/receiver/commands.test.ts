/** The commands of whoever runs the receiver: users, backups and the access log as a file. */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {neighbourAboutOlder} from './samples.js';
import {type Receipt, rowsIn, startReceiver} from './support.js';
import {Visitor} from './visitor.js';

async function command(
  name: string,
  database: string,
  args: readonly string[],
  input = '',
): Promise<{code: number; said: string; complained: string}> {
  const file = fileURLToPath(new URL(`../../../demo/receiver/commands/${name}.ts`, import.meta.url));
  const env = {...process.env, DATABASE: database};
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], {env});
  let [said, complained] = ['', ''];
  child.stdout.on('data', (chunk) => (said += String(chunk)));
  child.stderr.on('data', (chunk) => (complained += String(chunk)));
  child.stdin.end(input);
  const [code] = (await once(child, 'close')) as [number];
  return {code, said, complained};
}

describe('the commands', () => {
  it('add a user who can log in, change the password, and shut out', async (test) => {
    const {url, database} = await startReceiver(test);
    const user = (args: readonly string[], input?: string) => command('user', database, args, input);
    assert.equal((await user(['add', 'Eva.Ek'], 'för kort\n')).code, 1);
    assert.equal((await user(['add', '=cmd'], 'ett långt lösenord\n')).code, 1);
    const added = await user(['add', 'Eva.Ek'], 'ett långt lösenord\n');
    assert.equal(added.code, 0, added.complained);
    assert.equal((await user(['add', 'eva.ek'], 'ett annat lösenord\n')).code, 1);
    const visitor = new Visitor(url);
    assert.equal((await visitor.logIn('eva.ek', 'ett långt lösenord')).status, 303);

    await user(['password', 'eva.ek'], 'ett annat lösenord\n');
    assert.equal((await visitor.get('/inbox')).status, 303, 'logged out everywhere');
    assert.equal((await visitor.logIn('eva.ek', 'ett långt lösenord')).status, 401);
    assert.equal((await visitor.logIn('eva.ek', 'ett annat lösenord')).status, 303);

    assert.equal((await user(['remove', 'eva.ek'])).code, 0);
    assert.equal((await visitor.get('/inbox')).status, 303);
    assert.equal((await visitor.logIn('eva.ek', 'ett annat lösenord')).status, 401);
    assert.match((await user(['list'])).said, /^eva\.ek\tläsare\tavstängd\n$/);
    const log = await command('access-log', database, []);
    for (const what of ['Lade till användare', 'Bytte lösenord', 'Stängde av användare']) {
      assert.match(log.said, new RegExp(`"\\(serverns konsol\\)";"${what}";"eva.ek"`));
    }
  });

  it('make a whole copy while the receiver runs, that nobody else may read, and write over nothing', async (test) => {
    const receiver = await startReceiver(test);
    const report = neighbourAboutOlder();
    const receipt = (await (await receiver.post(report)).json()) as Receipt;
    const target = join(receiver.database, '..', 'kopia.db');
    const made = await command('backup', receiver.database, [target]);
    assert.equal(made.code, 0, made.complained);
    assert.equal(statSync(target).mode & 0o777, 0o600);
    assert.equal(rowsIn(target)[0]?.reference, receipt.reference);
    assert.equal((await command('backup', receiver.database, [target])).code, 1);
    const nowhere = join(receiver.database, '..', 'ingen.db');
    assert.equal((await command('backup', nowhere, [`${target}2`])).code, 1);
    assert.ok(!existsSync(nowhere));

    const restored = await startReceiver(test, {database: target});
    const again = await restored.post(report);
    assert.deepEqual([again.status, await again.json()], [200, receipt]);
  });
});
