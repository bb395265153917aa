/** The reports that wait to be handed over, and what became of each attempt. Nothing leaves but by `Reports.delivered`. */
import type Database from 'libsql';

export interface Claimed {
  readonly id: string;
  /** This one included. */
  readonly attempts: number;
  readonly queuedAt: Date;
}

export interface Waiting {
  readonly id: string;
  readonly reference: string;
  readonly receivedAt: string;
  readonly mediaType: string;
  readonly test: boolean;
}

export interface Outbox {
  put(id: string, at: Date): void;
  /** Takes those that are due, until `leaseUntil`: no other process tries them meanwhile, and a crash frees them. */
  claim(due: {now: Date; leaseUntil: Date; limit: number}): Claimed[];
  failed(id: string, outcome: {failure: string; dueAt: Date}): void;
  /** Given up: it stays, for a person to see to. */
  died(id: string, outcome: {failure: string; at: Date}): void;
  /** From the beginning, as if it had just come. */
  retry(id: string, at: Date): void;
  nextDue(): Date | undefined;
  /** Oldest first, dead ones too: who comes to fetch gets all that has not been handed over. */
  waiting(limit: number): Waiting[];
  count(): number;
  /** Given up, or failing since before this instant. */
  countTroubled(failingSince: Date): number;
}

interface WaitingRow {
  readonly id: string;
  readonly reference: string;
  readonly received_at: string;
  readonly media_type: string;
  readonly test: number;
}

export function openOutbox(database: Database.Database): Outbox {
  const put = database.prepare('INSERT INTO outbox (report_id, queued_at, due_at) VALUES (?, ?, ?)');
  const due = database.prepare(
    `SELECT report_id AS id, due_at, attempts, queued_at FROM outbox
     WHERE dead_at IS NULL AND due_at <= ? ORDER BY due_at LIMIT ?`,
  );
  // Only if nobody was faster: the time it was due is the proof.
  const lease = database.prepare(
    'UPDATE outbox SET due_at = ?, attempts = attempts + 1 WHERE report_id = ? AND due_at = ?',
  );
  const fail = database.prepare('UPDATE outbox SET failure = ?, due_at = ? WHERE report_id = ?');
  const die = database.prepare('UPDATE outbox SET failure = ?, dead_at = ? WHERE report_id = ?');
  const retry = database.prepare(
    'UPDATE outbox SET dead_at = NULL, attempts = 0, queued_at = ?, due_at = ? WHERE report_id = ?',
  );
  const next = database.prepare('SELECT min(due_at) AS at FROM outbox WHERE dead_at IS NULL');
  const waiting = database.prepare(
    `SELECT id, reference, received_at, media_type, test FROM outbox JOIN reports ON id = report_id
     ORDER BY queued_at, reports.rowid LIMIT ?`,
  );
  const count = database.prepare('SELECT count(*) AS count FROM outbox');
  const troubled = database.prepare(
    `SELECT count(*) AS count FROM outbox
     WHERE dead_at IS NOT NULL OR (failure IS NOT NULL AND queued_at <= ?)`,
  );

  return {
    put: (id, at) => void put.run(id, at.toISOString(), at.toISOString()),
    claim({now, leaseUntil, limit}) {
      const rows = due.all(now.toISOString(), limit) as {
        id: string;
        due_at: string;
        attempts: number;
        queued_at: string;
      }[];
      return rows
        .filter(({id, due_at}) => lease.run(leaseUntil.toISOString(), id, due_at).changes === 1)
        .map(({id, attempts, queued_at}) => ({id, attempts: attempts + 1, queuedAt: new Date(queued_at)}));
    },
    failed: (id, {failure, dueAt}) => void fail.run(failure, dueAt.toISOString(), id),
    died: (id, {failure, at}) => void die.run(failure, at.toISOString(), id),
    retry: (id, at) => void retry.run(at.toISOString(), at.toISOString(), id),
    nextDue() {
      const {at} = next.get() as {at: string | null};
      return at === null ? undefined : new Date(at);
    },
    waiting: (limit) =>
      (waiting.all(limit) as WaitingRow[]).map(({received_at, media_type, test, ...row}) => ({
        ...row,
        receivedAt: received_at,
        mediaType: media_type,
        test: test === 1,
      })),
    count: () => (count.get() as {count: number}).count,
    countTroubled: (since) => (troubled.get(since.toISOString()) as {count: number}).count,
  };
}
