/** The reports: saved once each, opened, delivered, erased; what a receipt needs stays for good. */
import type Database from 'libsql';
import {newReference} from '../reference.js';
import {inTransaction} from './database.js';
import {groupCommit} from './group-commit.js';
import {hashOf} from './migrations.js';

export interface Queued {
  readonly attempts: number;
  readonly dueAt: string;
  /** Why the last attempt failed: a status or a code, never an answer's text. */
  readonly failure: string | undefined;
  /** No attempt is made any more: a person must see to it. */
  readonly deadAt: string | undefined;
}

export interface StoredReport {
  readonly id: string;
  readonly reference: string;
  /** ISO 8601, UTC, as every time here. */
  readonly receivedAt: string;
  /** Sent in test mode: never a real concern. */
  readonly test: boolean;
  readonly mediaType: string;
  /** The text byte for byte as it came; empty when erased. */
  readonly body: string;
  readonly bodyHash: string;
  /** When a person first opened it. */
  readonly openedAt: string | undefined;
  readonly deliveredAt: string | undefined;
  readonly erasedAt: string | undefined;
  /** While it waits to be handed over. */
  readonly queued: Queued | undefined;
}

export interface NewReport {
  readonly id: string;
  readonly test: boolean;
  readonly mediaType: string;
  readonly body: string;
  readonly receivedAt: Date;
}

export type Status = 'received' | 'queued' | 'delivered';

/** Derived, never stored: it cannot disagree with what has happened. */
export function statusOf({deliveredAt, queued}: StoredReport): Status {
  if (deliveredAt !== undefined) return 'delivered';
  return queued ? 'queued' : 'received';
}

export interface Reports {
  /** The report under this id: the new one, or the one that was there already. On disk when it resolves. */
  save(report: NewReport): Promise<{stored: StoredReport; created: boolean}>;
  byId(id: string): StoredReport | undefined;
  byReference(reference: string): StoredReport | undefined;
  /** Newest first. */
  newest(choice: {test: boolean; limit: number; offset: number}): StoredReport[];
  count(choice: {test: boolean}): number;
  /** Real ones that nobody has opened and nobody has taken over. */
  countUntaken(receivedBefore: Date): number;
  opened(id: string, at: Date): void;
  /** False when it was delivered already. */
  delivered(id: string, at: Date): boolean;
  /** Takes the words away and leaves what a receipt needs. The number erased. */
  erase(deliveredBefore: Date, at: Date): number;
  clearTests(): number;
}

interface Row {
  readonly id: string;
  readonly reference: string;
  readonly received_at: string;
  readonly test: number;
  readonly media_type: string;
  readonly body: string;
  readonly body_hash: string;
  readonly opened_at: string | null;
  readonly delivered_at: string | null;
  readonly erased_at: string | null;
  readonly attempts: number | null;
  readonly due_at: string | null;
  readonly failure: string | null;
  readonly dead_at: string | null;
}

const orNothing = (value: string | null) => value ?? undefined;

function fromRow(found: unknown): StoredReport | undefined {
  if (!found) return undefined;
  const row = found as Row;
  return {
    id: row.id,
    reference: row.reference,
    receivedAt: row.received_at,
    test: row.test === 1,
    mediaType: row.media_type,
    body: row.body,
    bodyHash: row.body_hash,
    openedAt: orNothing(row.opened_at),
    deliveredAt: orNothing(row.delivered_at),
    erasedAt: orNothing(row.erased_at),
    queued:
      row.due_at === null
        ? undefined
        : {
            attempts: row.attempts ?? 0,
            dueAt: row.due_at,
            failure: orNothing(row.failure),
            deadAt: orNothing(row.dead_at),
          },
  };
}

const select = `SELECT reports.*, attempts, due_at, failure, dead_at FROM reports LEFT JOIN outbox ON report_id = id`;

/** @param saved what else belongs to a new report, in its transaction: a place in the outbox, a notice. */
export function openReports(database: Database.Database, saved: (report: NewReport) => void): Reports {
  const insert = database.prepare(
    `INSERT INTO reports (id, reference, received_at, test, media_type, body, body_hash)
     VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  );
  const selectById = database.prepare(`${select} WHERE id = ?`);
  const selectByReference = database.prepare(`${select} WHERE reference = ?`);
  const selectNewest = database.prepare(
    `${select} WHERE test = ? ORDER BY received_at DESC, reports.rowid DESC LIMIT ? OFFSET ?`,
  );
  const countAll = database.prepare('SELECT count(*) AS count FROM reports WHERE test = ?');
  const countUntaken = database.prepare(
    `SELECT count(*) AS count FROM reports
     WHERE opened_at IS NULL AND delivered_at IS NULL AND test = 0 AND received_at <= ?`,
  );
  const setOpened = database.prepare('UPDATE reports SET opened_at = ? WHERE id = ? AND opened_at IS NULL');
  const setDelivered = database.prepare(
    'UPDATE reports SET delivered_at = ? WHERE id = ? AND delivered_at IS NULL',
  );
  const leaveOutbox = database.prepare('DELETE FROM outbox WHERE report_id = ?');
  const erase = database.prepare(
    `UPDATE reports SET body = '', erased_at = ? WHERE delivered_at <= ? AND erased_at IS NULL`,
  );
  const clearOutbox = database.prepare(
    'DELETE FROM outbox WHERE report_id IN (SELECT id FROM reports WHERE test = 1)',
  );
  const clearTests = database.prepare('DELETE FROM reports WHERE test = 1');

  const byId = (id: string) => fromRow(selectById.get(id));
  const counted = (row: unknown) => (row as {count: number}).count;

  // The primary key decides between simultaneous duplicates, also from another process. A row that is neither inserted
  // nor there already met a taken reference: draw another.
  function saveOne(report: NewReport): {stored: StoredReport; created: boolean} {
    const {id, test, mediaType, body, receivedAt} = report;
    for (let attempt = 0; attempt < 5; attempt++) {
      const values = [receivedAt.toISOString(), test ? 1 : 0, mediaType, body, hashOf(body)];
      const created = insert.run(id, newReference(receivedAt), ...values).changes === 1;
      if (created) saved(report);
      const stored = byId(id);
      if (stored) return {stored, created};
    }
    throw new Error('no free reference');
  }

  return {
    save: groupCommit((reports: readonly NewReport[]) => inTransaction(database, () => reports.map(saveOne))),
    byId,
    byReference: (reference) => fromRow(selectByReference.get(reference)),
    newest: ({test, limit, offset}) =>
      selectNewest.all(test ? 1 : 0, limit, offset).flatMap((row) => fromRow(row) ?? []),
    count: ({test}) => counted(countAll.get(test ? 1 : 0)),
    countUntaken: (before) => counted(countUntaken.get(before.toISOString())),
    opened: (id, at) => void setOpened.run(at.toISOString(), id),
    delivered(id, at) {
      leaveOutbox.run(id);
      return setDelivered.run(at.toISOString(), id).changes === 1;
    },
    erase: (before, at) => erase.run(at.toISOString(), before.toISOString()).changes,
    clearTests() {
      clearOutbox.run();
      return clearTests.run().changes;
    },
  };
}
