/** Everything the receiver keeps, in one SQLite file. */
import {type AccessLog, openAccessLog} from './store/access-log.js';
import {type Accounts, openAccounts} from './store/accounts.js';
import {closeDatabase, emptyLog, inTransaction, openDatabase} from './store/database.js';
import {type NoticeKind, type Notices, openNotices} from './store/notices.js';
import {openOutbox, type Outbox} from './store/outbox.js';
import {openReports, type Reports} from './store/reports.js';

export type {StoredReport} from './store/reports.js';

export interface Store {
  readonly reports: Reports;
  readonly outbox: Outbox;
  readonly notices: Notices;
  readonly accounts: Accounts;
  readonly log: AccessLog;
  /** All of it or nothing. */
  transaction<Result>(work: () => Result): Result;
  /** So that what was erased is in no file. */
  emptyLog(): void;
  close(): void;
}

/** What a new report sets going, in the transaction that saves it. */
export interface OnSaved {
  readonly queue: (report: {test: boolean}) => boolean;
  readonly notice: (report: {test: boolean}) => NoticeKind | undefined;
}

const nothing: OnSaved = {queue: () => false, notice: () => undefined};

export function openStore(file: string, onSaved: OnSaved = nothing): Store {
  const database = openDatabase(file);
  const outbox = openOutbox(database);
  const notices = openNotices(database);
  const reports = openReports(database, (report) => {
    if (onSaved.queue(report)) outbox.put(report.id, report.receivedAt);
    const kind = onSaved.notice(report);
    if (kind) notices.add(kind, report.receivedAt);
  });
  return {
    reports,
    outbox,
    notices,
    accounts: openAccounts(database),
    log: openAccessLog(database),
    transaction: (work) => inTransaction(database, work),
    emptyLog: () => emptyLog(database),
    close: () => closeDatabase(database),
  };
}
