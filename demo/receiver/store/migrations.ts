/** The shape of the database, step by step: `user_version` says how far a deployed file has come. Add steps, never edit. */
import {createHash} from 'node:crypto';
import type Database from 'libsql';

type Migration = (database: Database.Database) => void;

export const hashOf = (body: string): string => createHash('sha256').update(body).digest('hex');

/** IF NOT EXISTS: the first deployed files have this table and no version. */
const reports: Migration = (database) =>
  database.exec(`
    CREATE TABLE IF NOT EXISTS reports (
      id          TEXT PRIMARY KEY NOT NULL,
      reference   TEXT NOT NULL UNIQUE,
      received_at TEXT NOT NULL,
      test        INTEGER NOT NULL DEFAULT 0,
      body        TEXT NOT NULL
    );
    CREATE INDEX IF NOT EXISTS reports_newest ON reports (test, received_at);`);

const handOver: Migration = (database) => {
  database.exec(`
    ALTER TABLE reports ADD COLUMN media_type TEXT NOT NULL DEFAULT 'application/json';
    ALTER TABLE reports ADD COLUMN body_hash TEXT NOT NULL DEFAULT '';
    ALTER TABLE reports ADD COLUMN opened_at TEXT;
    ALTER TABLE reports ADD COLUMN delivered_at TEXT;
    ALTER TABLE reports ADD COLUMN erased_at TEXT;
    CREATE INDEX reports_untaken ON reports (received_at) WHERE opened_at IS NULL AND delivered_at IS NULL;
    CREATE INDEX reports_erasable ON reports (delivered_at) WHERE delivered_at IS NOT NULL AND erased_at IS NULL;
    CREATE TABLE outbox (
      report_id TEXT PRIMARY KEY NOT NULL REFERENCES reports (id),
      queued_at TEXT NOT NULL,
      due_at    TEXT NOT NULL,
      attempts  INTEGER NOT NULL DEFAULT 0,
      failure   TEXT,
      dead_at   TEXT
    );
    CREATE INDEX outbox_due ON outbox (due_at) WHERE dead_at IS NULL;
    CREATE TABLE notices (
      kind     TEXT PRIMARY KEY NOT NULL,
      count    INTEGER NOT NULL,
      due_at   TEXT NOT NULL,
      attempts INTEGER NOT NULL DEFAULT 0
    );`);
  const update = database.prepare('UPDATE reports SET body_hash = ? WHERE id = ?');
  for (const row of database.prepare('SELECT id, body FROM reports').all()) {
    const {id, body} = row as {id: string; body: string};
    update.run(hashOf(body), id);
  }
};

/** Of a session and a known browser only the hash is kept: who reads the file cannot use them. */
const login: Migration = (database) =>
  database.exec(`
    CREATE TABLE users (
      name        TEXT PRIMARY KEY NOT NULL,
      role        TEXT NOT NULL CHECK (role IN ('reader', 'admin')),
      password    TEXT NOT NULL,
      created_at  TEXT NOT NULL,
      disabled_at TEXT
    );
    CREATE TABLE sessions (
      hash       TEXT PRIMARY KEY NOT NULL,
      user       TEXT NOT NULL REFERENCES users (name),
      form_token TEXT NOT NULL,
      ends_at    TEXT NOT NULL,
      idle_at    TEXT NOT NULL
    );
    CREATE TABLE known_browsers (
      hash    TEXT PRIMARY KEY NOT NULL,
      user    TEXT NOT NULL REFERENCES users (name),
      ends_at TEXT NOT NULL
    );
    CREATE TABLE access_log (
      number    INTEGER PRIMARY KEY AUTOINCREMENT,
      at        TEXT NOT NULL,
      who       TEXT NOT NULL,
      what      TEXT NOT NULL,
      reference TEXT
    );
    CREATE INDEX access_log_who ON access_log (who);
    CREATE INDEX access_log_reference ON access_log (reference);
    CREATE TRIGGER access_log_kept BEFORE DELETE ON access_log BEGIN SELECT RAISE(ABORT, 'append-only'); END;
    CREATE TRIGGER access_log_unchanged BEFORE UPDATE ON access_log BEGIN SELECT RAISE(ABORT, 'append-only'); END;`);

const migrations: readonly Migration[] = [reports, handOver, login];

const versionOf = (database: Database.Database): number =>
  (database.prepare('PRAGMA user_version').get() as {user_version: number}).user_version;

/** Under the write lock, so that two processes that start together do not both do it. */
export function migrate(database: Database.Database): void {
  if (versionOf(database) === migrations.length) return;
  database.exec('BEGIN IMMEDIATE');
  try {
    const from = versionOf(database);
    if (from > migrations.length) throw new Error('Databasen är gjord av en nyare version av mottagaren.');
    for (const step of migrations.slice(from)) step(database);
    database.exec(`PRAGMA user_version = ${migrations.length}`);
    database.exec('COMMIT');
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
