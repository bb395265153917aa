/** Keys of a test's own receiver, and its encrypted reports as those inside read them: by jose, and by another implementation. */
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {decodeProtectedHeader} from 'jose';
import {newKey, privateKeysIn, publicFileIn} from '../../../demo/decrypt/key-files.js';
import {openReport} from '../../../demo/decrypt/open-report.js';
import type {Report} from '../../../src/submission/payload-schema.js';

const script = fileURLToPath(new URL('opened-elsewhere.py', import.meta.url));

export interface OpenedReport {
  readonly kid: string;
  /** Undefined: it could not be opened. */
  readonly report: Report | undefined;
  /** The same by python3-jwcrypto, padding and all; undefined where that is not installed, or was not asked for. */
  readonly elsewhere: string | undefined;
}

/** Debian's packages are for Debian's Python, which need not be the first on the path. .ci/run installs this one. */
const python = ['/usr/bin/python3', 'python3'].find(
  (command) => spawnSync(command, ['-c', 'import jwcrypto']).status === 0,
);

export class ReceiverKeys {
  constructor(readonly folder: string) {}

  get file(): string {
    return publicFileIn(this.folder);
  }

  /** @returns its thumbprint. */
  async add(kid: string): Promise<string> {
    return (await newKey(this.folder, kid)).thumbprint;
  }

  /** @param elsewhere also by python3-jwcrypto, which takes its time to start. */
  async open(jwe: string, elsewhere: boolean): Promise<OpenedReport> {
    const keys = privateKeysIn(this.folder);
    const {kid = ''} = decodeProtectedHeader(jwe);
    const report = await openReport(jwe, keys);
    return {
      kid,
      report: typeof report === 'string' ? undefined : report,
      elsewhere: elsewhere ? this.#elsewhere(jwe, kid) : undefined,
    };
  }

  #elsewhere(jwe: string, kid: string): string | undefined {
    if (!python) return undefined;
    const input = JSON.stringify({jwe, key: privateKeysIn(this.folder).get(kid)});
    const {status, stdout, stderr} = spawnSync(python, [script], {input, encoding: 'utf8'});
    if (status !== 0) throw new Error(stderr);
    return stdout;
  }
}
