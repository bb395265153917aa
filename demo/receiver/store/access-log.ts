/** Who did what with which report (10 § lag (2001:454)): rows are added, and the database itself refuses to change them. */
import type Database from 'libsql';

export const events = {
  'log-in': 'Loggade in',
  'log-in-failed': 'Misslyckad inloggning',
  'log-out': 'Loggade ut',
  opened: 'Öppnade anmälan',
  'handed-over': 'Markerade anmälan som överlämnad',
  'retry-asked': 'Bad om nytt försök att lämna över',
  fetched: 'Hämtade anmälan',
  delivered: 'Lämnade över anmälan',
  erased: 'Raderade innehållet i överlämnade anmälningar',
  'tests-cleared': 'Rensade testanmälningar',
  'log-read': 'Läste åtkomstloggen',
  'log-exported': 'Hämtade åtkomstloggen som fil',
  'user-added': 'Lade till användare',
  'user-changed': 'Bytte lösenord',
  'user-removed': 'Stängde av användare',
} as const;

export type AccessEvent = keyof typeof events;

/** Not people: the case system and the receiver itself, in a form that no user's name can take. */
export const caseSystem = '(verksamhetssystemet)';
export const theReceiver = '(mottagaren)';
export const theServer = '(serverns konsol)';
/** What was typed may be a password in the wrong field: it is not written down. */
export const unknownName = '(okänt namn)';

export interface AccessEntry {
  readonly number: number;
  readonly at: string;
  readonly who: string;
  readonly what: AccessEvent;
  /** The report's reference, or the user that was changed. */
  readonly reference: string | undefined;
}

export interface AccessFilter {
  readonly who?: string | undefined;
  readonly reference?: string | undefined;
}

export interface AccessLog {
  add(entry: {at: Date; who: string; what: AccessEvent; reference?: string | undefined}): void;
  /** Newest first. */
  newest(choice: AccessFilter & {limit: number; offset: number}): AccessEntry[];
  count(filter: AccessFilter): number;
  /** Oldest first, a row at a time: a log may be large. */
  all(): IterableIterator<AccessEntry>;
}

interface Row {
  readonly number: number;
  readonly at: string;
  readonly who: string;
  readonly what: string;
  readonly reference: string | null;
}

function fromRow(found: unknown): AccessEntry {
  const {number, at, who, what, reference} = found as Row;
  return {number, at, who, what: what as AccessEvent, reference: reference ?? undefined};
}

const matching = '(?1 IS NULL OR who = ?1) AND (?2 IS NULL OR reference = ?2)';

export function openAccessLog(database: Database.Database): AccessLog {
  const insert = database.prepare('INSERT INTO access_log (at, who, what, reference) VALUES (?, ?, ?, ?)');
  const newest = database.prepare(
    `SELECT * FROM access_log WHERE ${matching} ORDER BY number DESC LIMIT ?3 OFFSET ?4`,
  );
  const count = database.prepare(`SELECT count(*) AS count FROM access_log WHERE ${matching}`);
  const after = database.prepare('SELECT * FROM access_log WHERE number > ? ORDER BY number LIMIT 500');

  return {
    add: ({at, who, what, reference}) => void insert.run(at.toISOString(), who, what, reference ?? null),
    newest: ({who, reference, limit, offset}) =>
      newest.all(who ?? null, reference ?? null, limit, offset).map(fromRow),
    count: ({who, reference}) => (count.get(who ?? null, reference ?? null) as {count: number}).count,
    *all() {
      let last = 0;
      for (;;) {
        const page = after.all(last).map(fromRow);
        yield* page;
        const end = page.at(-1);
        if (!end) return;
        last = end.number;
      }
    },
  };
}
