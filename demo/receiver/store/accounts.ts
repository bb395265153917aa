/** Users of the inbox, their sessions, and the browsers they have logged in from. */
import {createHash, randomBytes} from 'node:crypto';
import type Database from 'libsql';

export interface User {
  readonly name: string;
  /** An admin also reads the access log. */
  readonly role: 'reader' | 'admin';
}

export interface Session {
  readonly user: User;
  /** In every form of the session, against forms on other sites. */
  readonly formToken: string;
}

export interface Accounts {
  /** Adds, or changes the password and the role. Every session of the user ends. */
  set(user: User & {password: string; at: Date}): void;
  /** Nobody is deleted: a name in the log must stay who it was. */
  disable(name: string, at: Date): boolean;
  list(): (User & {readonly disabled: boolean})[];
  has(name: string): boolean;
  /** The hash, for one who may log in. */
  password(name: string): string | undefined;
  startSession(name: string, times: {now: Date; endsAt: Date; idleAt: Date}): string;
  /** Moves the time at which the session ends for want of use. */
  session(token: string, times: {now: Date; idleAt: Date}): Session | undefined;
  endSession(token: string): void;
  knowBrowser(name: string, endsAt: Date): string;
  isKnownBrowser(name: string, token: string, now: Date): boolean;
}

/** Random and long, so that a plain hash is enough. */
const newToken = () => randomBytes(32).toString('base64url');
const hashed = (token: string) => createHash('sha256').update(token).digest('hex');

export function openAccounts(database: Database.Database): Accounts {
  const insert = database.prepare(
    `INSERT INTO users (name, role, password, created_at) VALUES (?, ?, ?, ?) ON CONFLICT (name)
     DO UPDATE SET role = excluded.role, password = excluded.password, disabled_at = NULL`,
  );
  const disable = database.prepare('UPDATE users SET disabled_at = ? WHERE name = ? AND disabled_at IS NULL');
  const list = database.prepare('SELECT name, role, disabled_at FROM users ORDER BY name');
  const byName = database.prepare('SELECT password FROM users WHERE name = ? AND disabled_at IS NULL');
  const endAll = database.prepare('DELETE FROM sessions WHERE user = ?');
  const forgetBrowsers = database.prepare('DELETE FROM known_browsers WHERE user = ?');
  const start = database.prepare(
    'INSERT INTO sessions (hash, user, form_token, ends_at, idle_at) VALUES (?, ?, ?, ?, ?)',
  );
  const find = database.prepare(
    `SELECT name, role, form_token FROM sessions JOIN users ON name = user
     WHERE hash = ? AND ends_at > ?2 AND idle_at > ?2 AND disabled_at IS NULL`,
  );
  const touch = database.prepare('UPDATE sessions SET idle_at = ? WHERE hash = ?');
  const end = database.prepare('DELETE FROM sessions WHERE hash = ?');
  const endOld = database.prepare('DELETE FROM sessions WHERE ends_at <= ?1 OR idle_at <= ?1');
  const know = database.prepare('INSERT INTO known_browsers (hash, user, ends_at) VALUES (?, ?, ?)');
  const known = database.prepare(
    'SELECT 1 AS known FROM known_browsers WHERE hash = ? AND user = ? AND ends_at > ?',
  );
  const forgetOld = database.prepare('DELETE FROM known_browsers WHERE ends_at <= ?');

  return {
    set({name, role, password, at}) {
      insert.run(name, role, password, at.toISOString());
      endAll.run(name);
      forgetBrowsers.run(name);
    },
    disable(name, at) {
      endAll.run(name);
      forgetBrowsers.run(name);
      return disable.run(at.toISOString(), name).changes === 1;
    },
    list: () =>
      (list.all() as (User & {disabled_at: string | null})[]).map(({name, role, disabled_at}) => ({
        name,
        role,
        disabled: disabled_at !== null,
      })),
    has: (name) => byName.get(name) !== undefined,
    password: (name) => (byName.get(name) as {password: string} | undefined)?.password,
    startSession(name, {now, endsAt, idleAt}) {
      endOld.run(now.toISOString());
      forgetOld.run(now.toISOString());
      const token = newToken();
      start.run(hashed(token), name, newToken(), endsAt.toISOString(), idleAt.toISOString());
      return token;
    },
    session(token, {now, idleAt}) {
      const found = find.get(hashed(token), now.toISOString()) as (User & {form_token: string}) | undefined;
      if (!found) return undefined;
      touch.run(idleAt.toISOString(), hashed(token));
      return {user: {name: found.name, role: found.role}, formToken: found.form_token};
    },
    endSession: (token) => void end.run(hashed(token)),
    knowBrowser(name, endsAt) {
      const token = newToken();
      know.run(hashed(token), name, endsAt.toISOString());
      return token;
    },
    isKnownBrowser: (name, token, now) => known.get(hashed(token), name, now.toISOString()) !== undefined,
  };
}
