/** The reference receiver as a process of its own, with a fresh database: it can be killed, and started again on both. */
import {join} from 'node:path';
import {createInterface} from 'node:readline';
// Its own, so that no clock of a test makes it impatient.
import {clearTimeout, setTimeout} from 'node:timers';
import {fileURLToPath} from 'node:url';
import Database from 'libsql';
import type {StoredReport} from '../../../demo/receiver/store.js';
import {type Child, startChild} from './child-process.js';
import {startSlowProxy, type SlowProxy} from './slow-proxy.js';
import {temporaryFolder} from './temporary-folder.js';

const main = fileURLToPath(new URL('../../../demo/receiver/main.ts', import.meta.url));
const readyWithin = 20_000;

export interface ReceiverOptions {
  /** Milliseconds that each answer is held back, after the report was stored. */
  readonly slow?: number;
}

export interface ReceiverAddress {
  /** Where reports are posted. */
  readonly url: string;
  /** Where they can be read, not slowed down. */
  readonly inbox: string;
}

export class ReceiverProcess {
  readonly #folder = temporaryFolder('receiver');
  readonly #database = join(this.#folder.path, 'reports.db');
  readonly #allowedOrigin: string;
  #child: Child | undefined;
  #proxy: SlowProxy | undefined;
  #base = '';

  private constructor(allowedOrigin: string) {
    this.#allowedOrigin = allowedOrigin;
  }

  static async start(allowedOrigin: string, {slow}: ReceiverOptions): Promise<ReceiverProcess> {
    const receiver = new ReceiverProcess(allowedOrigin);
    await receiver.restart();
    if (slow) receiver.#proxy = await startSlowProxy(receiver.#base, slow);
    return receiver;
  }

  get address(): ReceiverAddress {
    return {url: `${this.#proxy?.url ?? this.#base}/reports`, inbox: `${this.#base}/inbox`};
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
    this.#child = startChild(process.execPath, ['--import', 'tsx', main], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        PORT: this.#base === '' ? '0' : new URL(this.#base).port,
        DATABASE: this.#database,
        ALLOWED_ORIGINS: this.#allowedOrigin,
      },
    });
    this.#base = await ready(this.#child);
  }

  /** Read from the file itself, also while the receiver is down. */
  reports(): StoredReport[] {
    const database = new Database(this.#database, {timeout: 5000});
    try {
      const rows = database.prepare('SELECT * FROM reports ORDER BY received_at, rowid').all() as Row[];
      return rows.map(({received_at, test, ...row}) => ({...row, receivedAt: received_at, test: test === 1}));
    } finally {
      database.close();
    }
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
