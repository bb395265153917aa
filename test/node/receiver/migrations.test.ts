/** A deployed database goes forward with its reports, and never backwards. */
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import Database from 'libsql';
import {neighbourAboutOlder} from './samples.js';
import {rowsIn, startReceiver, temporaryFolder} from './support.js';

/** As the first version of the receiver left it. */
function firstDatabase(file: string, id: string, body: string): void {
  const database = new Database(file);
  database.exec(`CREATE TABLE reports (
      id TEXT PRIMARY KEY NOT NULL, reference TEXT NOT NULL UNIQUE, received_at TEXT NOT NULL,
      test INTEGER NOT NULL DEFAULT 0, body TEXT NOT NULL);
    CREATE INDEX reports_newest ON reports (test, received_at);`);
  database
    .prepare('INSERT INTO reports VALUES (?, ?, ?, 0, ?)')
    .run(id, 'OA-2611-2222-3333', '2026-11-01T10:00:00.000Z', body);
  database.close();
}

describe('a database from before', () => {
  it('keeps its reports: the same receipt, the same refusal of other words, readable in the inbox', async (test) => {
    const database = join(temporaryFolder(test), 'old.db');
    const report = neighbourAboutOlder();
    firstDatabase(database, report.id, JSON.stringify(report));
    const receiver = await startReceiver(test, {database});
    const again = await receiver.post(report);
    assert.equal(again.status, 200);
    assert.deepEqual(await again.json(), {
      reference: 'OA-2611-2222-3333',
      receivedAt: '2026-11-01T10:00:00.000Z',
      status: 'received',
    });
    assert.equal((await receiver.post({...report, municipality: 'Annan'})).status, 422);
    assert.match(await receiver.inbox('/OA-2611-2222-3333'), /Sam öppnar inte längre dörren/);
    assert.equal((await receiver.post(neighbourAboutOlder())).status, 201);
    assert.equal(rowsIn(database).length, 2);
  });

  it('that a newer receiver has made is left alone', async (test) => {
    const file = join(temporaryFolder(test), 'newer.db');
    const database = new Database(file);
    database.exec('PRAGMA user_version = 999');
    database.close();
    await assert.rejects(startReceiver(test, {database: file}), /nyare version/);
  });
});
