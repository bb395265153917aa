/** The SQLite file itself: opened so that a commit that has returned survives a crash and a power cut. */
import {mkdirSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import Database from 'libsql';
import {migrate} from './migrations.js';

export type {Database};

export const defaultDatabase = (): string =>
  process.env.DATABASE || fileURLToPath(new URL('../../../data/reports.db', import.meta.url));

export function openDatabase(file: string): Database.Database {
  mkdirSync(dirname(file), {recursive: true, mode: 0o700});
  const database = new Database(file, {timeout: 5000});
  database.pragma('journal_mode = WAL');
  // Every commit reaches the disk before the answer leaves: a receipt is a promise.
  database.pragma('synchronous = FULL');
  // What is erased is overwritten, not only forgotten.
  database.pragma('secure_delete = ON');
  migrate(database);
  return database;
}

/** All of it or nothing. IMMEDIATE: the write lock is taken, and waited for, before anything is read. */
export function inTransaction<Result>(database: Database.Database, work: () => Result): Result {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

export function closeDatabase(database: Database.Database): void {
  emptyLog(database);
  database.close();
}

/** Moves the write-ahead log into the file: what was erased is then in neither, and one file is left to copy. */
export function emptyLog(database: Database.Database): void {
  database.pragma('wal_checkpoint(TRUNCATE)');
}
