/** A receiver on a free port with a database file of its own, gone when the test is over. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {TestContext} from 'node:test';
import Database from 'libsql';
import {createReceiver, type ReceiverOptions} from '../../../demo/receiver/receiver.js';
import {addUser, Visitor} from './visitor.js';

export interface Receipt {
  reference: string;
  receivedAt: string;
  status: string;
}

export interface ProblemDetails {
  type: string;
  title: string;
  status: number;
  errors?: {pointer: string; code: string}[];
}

/** A report, or something that is almost one. */
export type AlmostReport = {id: string; [field: string]: unknown};

export interface TestReceiver {
  readonly url: string;
  readonly database: string;
  post(report: AlmostReport, headers?: Record<string, string>): Promise<Response>;
  postText(body: BodyInit, headers?: Record<string, string>): Promise<Response>;
  /** A page of the inbox, as a case worker who has logged in sees it. */
  inbox(path?: string): Promise<string>;
  /** Logged in as an admin. */
  visitor(): Promise<Visitor>;
}

export function temporaryFolder(test: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'oros-receiver-'));
  test.after(() => rmSync(folder, {recursive: true, force: true}));
  return folder;
}

/** Sends to a receiver that runs already. */
export function client(url: string, database: string): TestReceiver {
  const postText: TestReceiver['postText'] = (body, headers) =>
    fetch(`${url}/reports`, {
      method: 'POST',
      body,
      headers: {'content-type': 'application/json', ...headers},
    });
  let loggedIn: Promise<Visitor> | undefined;
  const visitor = () => (loggedIn ??= newVisitor(url, database));
  return {
    url,
    database,
    postText,
    visitor,
    post: (report, headers) => postText(JSON.stringify(report), {'idempotency-key': report.id, ...headers}),
    inbox: async (path = '') => (await visitor()).page(`/inbox${path}`),
  };
}

async function newVisitor(url: string, database: string): Promise<Visitor> {
  await addUser(database);
  const visitor = new Visitor(url);
  const {status} = await visitor.logIn();
  if (status !== 303) throw new Error(`The login answered ${status}.`);
  return visitor;
}

/** Until the condition holds, which is looked at often; a fault that is still there when time is up is thrown. */
export async function until<Value>(condition: () => Value | Promise<Value>, within = 15_000): Promise<Value> {
  const end = Date.now() + within;
  for (;;) {
    try {
      const value = await condition();
      if (value) return value;
      if (Date.now() > end) throw new Error('The condition was never met.');
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

export async function startReceiver(
  test: TestContext,
  options: Partial<ReceiverOptions> = {},
): Promise<TestReceiver> {
  const {database = join(temporaryFolder(test), 'nested', 'reports.db')} = options;
  const app = createReceiver({...options, database});
  const url = await app.listen({host: '127.0.0.1', port: 0});
  test.after(() => app.close());
  return client(url, database);
}

export function rowsIn(file: string): {id: string; reference: string; received_at: string; body: string}[] {
  const database = new Database(file);
  try {
    return database.prepare('SELECT id, reference, received_at, body FROM reports').all() as ReturnType<
      typeof rowsIn
    >;
  } finally {
    database.close();
  }
}
