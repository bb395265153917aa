/** The reports as documents: a readable Swedish page for each, and an inbox over them, as files that need no server. */
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import {join} from 'node:path';
import type {Report} from '../../src/submission/payload-schema.js';
import type {Readable} from '../receiver/inbox/report-view.js';
import {inboxDocument, reportDocument, type Unread} from './pages.js';

export interface Documents {
  /** True when the document is on disk, whatever happens next. */
  save(stored: Readable): void;
  writeInbox(unread: readonly Unread[], at: Date): void;
}

const reportFile = /^[\w-]+\.json$/;

/** Whole or not at all, and on disk when it returns. */
function writeWhole(file: string, text: string): void {
  const descriptor = openSync(`${file}.new`, 'w', 0o600);
  writeSync(descriptor, text);
  fsyncSync(descriptor);
  closeSync(descriptor);
  renameSync(`${file}.new`, file);
}

export const dangerFirst = (stored: readonly Readable[]): readonly Readable[] => {
  const isDanger = ({body}: Readable) => (JSON.parse(body) as Report).danger === 'yes';
  return [...stored].sort(
    (a, b) => Number(isDanger(b)) - Number(isDanger(a)) || b.receivedAt.localeCompare(a.receivedAt),
  );
};

export function documentsIn(folder: string): Documents {
  const data = join(folder, 'anmalningar');
  mkdirSync(data, {recursive: true, mode: 0o700});
  const all = (): Readable[] =>
    readdirSync(data)
      .filter((name) => reportFile.test(name))
      .map((name) => JSON.parse(readFileSync(join(data, name), 'utf8')) as Readable);
  return {
    save(stored) {
      const {replaces} = JSON.parse(stored.body) as Report;
      const replaced = all().find(({id}) => id === replaces)?.reference;
      writeWhole(join(data, `${stored.reference}.html`), reportDocument(stored, replaced));
      // Last: what is listed can be opened.
      writeWhole(join(data, `${stored.reference}.json`), JSON.stringify(stored));
    },
    writeInbox: (unread, at) =>
      writeWhole(join(folder, 'inkorg.html'), inboxDocument({stored: dangerFirst(all()), unread, at})),
  };
}
