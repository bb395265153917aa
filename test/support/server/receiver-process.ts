/** The reference receiver as a process of its own, with a fresh database: it can be killed, and started again on both. */
import {join} from 'node:path';
import {createInterface} from 'node:readline';
// Its own, so that no clock of a test makes it impatient.
import {clearTimeout, setTimeout} from 'node:timers';
import Database from 'libsql';
import {addUser, Visitor} from '../../node/receiver/visitor.js';
import {type Child, startChild} from './child-process.js';
import {type Fault, startFaultProxy} from './fault-proxy.js';
import {receiverArguments} from './receiver-command.js';
import {ReceiverKeys} from './receiver-keys.js';
import {startSlowProxy, type SlowProxy} from './slow-proxy.js';
import {temporaryFolder} from './temporary-folder.js';

const readyWithin = 20_000;

export interface StoredReport {
  readonly id: string;
  readonly reference: string;
  readonly receivedAt: string;
  readonly test: boolean;
  readonly body: string;
}

export interface ReceiverOptions {
  /** Milliseconds that each answer is held back, after the report was stored. */
  readonly slow?: number;
  /** What happens to the first reports on their way, one after the other. */
  readonly faults?: readonly Fault[];
  /** Name of a key pair to make: then only encrypted reports are taken. */
  readonly key?: string;
}

export interface InboxPage {
  /** From the receiver's root: `/inbox/login`. */
  readonly path: string;
  readonly stranger?: boolean;
}

export interface ReceiverAddress {
  /** Where reports are posted. */
  readonly url: string;
  /** Where they can be read, not slowed down. */
  readonly inbox: string;
  /** Where the public keys are, when there are any. */
  readonly keys: string;
}

export class ReceiverProcess {
  readonly #folder = temporaryFolder('receiver');
  readonly #database = join(this.#folder.path, 'reports.db');
  readonly #allowedOrigin: string;
  readonly keys = new ReceiverKeys(join(this.#folder.path, 'keys'));
  #hasKeys = false;
  #child: Child | undefined;
  #proxy: SlowProxy | undefined;
  #base = '';
  #visitor: Visitor | undefined;

  private constructor(allowedOrigin: string) {
    this.#allowedOrigin = allowedOrigin;
  }

  static async start(allowedOrigin: string, {slow, faults, key}: ReceiverOptions): Promise<ReceiverProcess> {
    const receiver = new ReceiverProcess(allowedOrigin);
    if (key) await receiver.keys.add(key);
    receiver.#hasKeys = key !== undefined;
    await receiver.restart();
    if (slow) receiver.#proxy = await startSlowProxy(receiver.#base, slow);
    if (faults) receiver.#proxy = await startFaultProxy(receiver.#base, faults);
    return receiver;
  }

  get address(): ReceiverAddress {
    return {
      url: `${this.#proxy?.url ?? this.#base}/reports`,
      inbox: `${this.#base}/inbox`,
      keys: `${this.#base}/keys`,
    };
  }

  /** The SQLite file. */
  get database(): string {
    return this.#database;
  }

  async kill(): Promise<void> {
    await this.#child?.kill();
    this.#proxy?.cut();
  }

  /** On the same port and the same database as before. */
  async restart(): Promise<void> {
    await this.kill();
    this.#child = startChild(process.execPath, receiverArguments(), {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        PORT: this.#base === '' ? '0' : new URL(this.#base).port,
        DATABASE: this.#database,
        ALLOWED_ORIGINS: this.#allowedOrigin,
        KEYS_FILE: this.#hasKeys ? this.keys.file : '',
        // Tests send more in a minute than a municipality in a month.
        RATE_LIMIT: '0',
      },
    });
    this.#base = await ready(this.#child);
  }

  /** Read from the file itself, also while the receiver is down. */
  reports(): StoredReport[] {
    const database = new Database(this.#database, {timeout: 5000});
    try {
      const rows = database
        .prepare('SELECT id, reference, received_at, test, body FROM reports ORDER BY received_at, rowid')
        .all() as Row[];
      return rows.map(({received_at, test, ...row}) => ({...row, receivedAt: received_at, test: test === 1}));
    } finally {
      database.close();
    }
  }

  /** A page of the inbox as a case worker who has logged in gets it; without a login when that is what is looked at. */
  async inboxPage({path, stranger = false}: InboxPage): Promise<string> {
    if (stranger) return new Visitor(this.#base).page(path);
    await addUser(this.database);
    this.#visitor ??= new Visitor(this.#base);
    if (this.#visitor.cookies.size === 0) await this.#visitor.logIn();
    return this.#visitor.page(path);
  }

  async stop(): Promise<void> {
    await this.kill();
    this.#proxy?.close();
    this.#folder.remove();
  }
}

interface Row {
  readonly id: string;
  readonly reference: string;
  readonly received_at: string;
  readonly test: number;
  readonly body: string;
}

function ready({process: child}: Child): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    // Refusals are written here, and tests provoke them: worth a reader's time only if it never got ready.
    child.stderr?.on('data', (chunk) => (said += String(chunk)));
    const give = (why: string) => reject(new Error(`The receiver ${why}. ${said}`.trim()));
    const timer = setTimeout(() => give(`was not ready within ${readyWithin / 1000} s`), readyWithin);
    child.once('exit', () => {
      clearTimeout(timer);
      give('ended before it was ready');
    });
    if (!child.stdout) return give('has no output to read');
    createInterface({input: child.stdout}).on('line', (line) => {
      const [, url] = /^receiver ready (\S+)$/.exec(line) ?? [];
      if (url === undefined) return;
      clearTimeout(timer);
      resolve(url);
    });
  });
}
