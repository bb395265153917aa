/** Notices that wait to be sent: one row a kind, whose count grows while the address does not answer. */
import type Database from 'libsql';

export type NoticeKind = 'received' | 'received-test' | 'unopened' | 'undelivered';

export interface ClaimedNotice {
  readonly kind: NoticeKind;
  readonly count: number;
  readonly attempts: number;
}

export interface Notices {
  /** One more of what is told once each. */
  add(kind: NoticeKind, at: Date): void;
  /** What is told again and again while it lasts: how many there are now. */
  set(kind: NoticeKind, count: number, at: Date): void;
  claim(due: {now: Date; leaseUntil: Date}): ClaimedNotice[];
  failed(kind: NoticeKind, dueAt: Date): void;
  /** Takes off what was told; another that came meanwhile is due at once. */
  told(kind: NoticeKind, count: number, at: Date): void;
  /** Told, and to be told again from then on if it lasts. */
  rest(kind: NoticeKind, until: Date): void;
  nextDue(): Date | undefined;
}

export function openNotices(database: Database.Database): Notices {
  const add = database.prepare(
    `INSERT INTO notices (kind, count, due_at) VALUES (?, 1, ?) ON CONFLICT (kind) DO UPDATE SET count = count + 1`,
  );
  const set = database.prepare(
    `INSERT INTO notices (kind, count, due_at) VALUES (?, ?, ?) ON CONFLICT (kind) DO UPDATE SET count = excluded.count`,
  );
  const clear = database.prepare('DELETE FROM notices WHERE kind = ?');
  const due = database.prepare('SELECT kind, count, due_at, attempts FROM notices WHERE due_at <= ?');
  const lease = database.prepare(
    'UPDATE notices SET due_at = ?, attempts = attempts + 1 WHERE kind = ? AND due_at = ?',
  );
  const fail = database.prepare('UPDATE notices SET due_at = ? WHERE kind = ?');
  const subtract = database.prepare(
    'UPDATE notices SET count = count - ?, attempts = 0, due_at = ? WHERE kind = ?',
  );
  const clearTold = database.prepare('DELETE FROM notices WHERE kind = ? AND count <= 0');
  const rest = database.prepare('UPDATE notices SET due_at = ?, attempts = 0 WHERE kind = ?');
  const next = database.prepare('SELECT min(due_at) AS at FROM notices');

  return {
    add: (kind, at) => void add.run(kind, at.toISOString()),
    set(kind, count, at) {
      if (count === 0) clear.run(kind);
      else set.run(kind, count, at.toISOString());
    },
    claim({now, leaseUntil}) {
      const rows = due.all(now.toISOString()) as (ClaimedNotice & {readonly due_at: string})[];
      return rows
        .filter(({kind, due_at}) => lease.run(leaseUntil.toISOString(), kind, due_at).changes === 1)
        .map(({kind, count, attempts}) => ({kind, count, attempts: attempts + 1}));
    },
    failed: (kind, dueAt) => void fail.run(dueAt.toISOString(), kind),
    told(kind, count, at) {
      subtract.run(count, at.toISOString(), kind);
      clearTold.run(kind);
    },
    rest: (kind, until) => void rest.run(until.toISOString(), kind),
    nextDue() {
      const {at} = next.get() as {at: string | null};
      return at === null ? undefined : new Date(at);
    },
  };
}
