/** Reports on disk, in SQLite: when `save` has returned, the report survives a crash and a power cut. */
import {mkdirSync} from 'node:fs';
import {dirname} from 'node:path';
import Database from 'libsql';
import {newReference} from './reference.js';

export interface StoredReport {
  readonly id: string;
  readonly reference: string;
  /** ISO 8601, UTC. */
  readonly receivedAt: string;
  /** Sent in test mode: never a real concern. */
  readonly test: boolean;
  /** The JSON text, byte for byte as it came. */
  readonly body: string;
}

export interface ReportStore {
  /** The report under this id: the new one, or the one that was there already. */
  save(report: {
    id: string;
    test: boolean;
    body: string;
    receivedAt: Date;
  }): StoredReport & {created: boolean};
  byId(id: string): StoredReport | undefined;
  byReference(reference: string): StoredReport | undefined;
  /** Newest first. */
  newest(choice: {test: boolean; limit: number; offset: number}): StoredReport[];
  count(choice: {test: boolean}): number;
  close(): void;
}

interface Row {
  id: string;
  reference: string;
  received_at: string;
  test: number;
  body: string;
}

const schema = `
  CREATE TABLE IF NOT EXISTS reports (
    id          TEXT PRIMARY KEY NOT NULL,
    reference   TEXT NOT NULL UNIQUE,
    received_at TEXT NOT NULL,
    test        INTEGER NOT NULL DEFAULT 0,
    body        TEXT NOT NULL
  );
  CREATE INDEX IF NOT EXISTS reports_newest ON reports (test, received_at);`;

const columns = 'id, reference, received_at, test, body';

const fromRow = (row: unknown): StoredReport | undefined => {
  if (!row) return undefined;
  const {id, reference, received_at, test, body} = row as Row;
  return {id, reference, receivedAt: received_at, test: test === 1, body};
};

function open(file: string): Database.Database {
  mkdirSync(dirname(file), {recursive: true, mode: 0o700});
  const database = new Database(file, {timeout: 5000});
  database.pragma('journal_mode = WAL');
  // Every commit reaches the disk before the answer leaves: a receipt is a promise.
  database.pragma('synchronous = FULL');
  database.exec(schema);
  return database;
}

export function openStore(file: string): ReportStore {
  const database = open(file);
  const insert = database.prepare(
    `INSERT INTO reports (${columns}) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  );
  const selectById = database.prepare(`SELECT ${columns} FROM reports WHERE id = ?`);
  const selectByReference = database.prepare(`SELECT ${columns} FROM reports WHERE reference = ?`);
  const selectNewest = database.prepare(
    `SELECT ${columns} FROM reports WHERE test = ? ORDER BY received_at DESC, rowid DESC LIMIT ? OFFSET ?`,
  );
  const countAll = database.prepare('SELECT count(*) AS count FROM reports WHERE test = ?');

  const byId = (id: string) => fromRow(selectById.get(id));

  return {
    save({id, test, body, receivedAt}) {
      // The primary key decides between simultaneous duplicates, also from another process. A row that is neither
      // inserted nor there already met a taken reference: draw another.
      for (let attempt = 0; attempt < 5; attempt++) {
        const at = receivedAt.toISOString();
        const created = insert.run(id, newReference(receivedAt), at, test ? 1 : 0, body).changes === 1;
        const stored = byId(id);
        if (stored) return {...stored, created};
      }
      throw new Error('no free reference');
    },
    byId,
    byReference: (reference) => fromRow(selectByReference.get(reference)),
    newest: ({test, limit, offset}) =>
      selectNewest.all(test ? 1 : 0, limit, offset).flatMap((row) => fromRow(row) ?? []),
    count: ({test}) => (countAll.get(test ? 1 : 0) as {count: number}).count,
    close() {
      // Leaves one file to copy or back up, not three.
      database.pragma('wal_checkpoint(TRUNCATE)');
      database.close();
    },
  };
}
