/** Folders that are gone when the run is, however it ends. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

export interface TemporaryFolder {
  readonly path: string;
  remove(): void;
}

const folders = new Set<string>();

const remove = (path: string) => {
  rmSync(path, {recursive: true, force: true, maxRetries: 3});
  folders.delete(path);
};

process.on('exit', () => folders.forEach(remove));

export function temporaryFolder(purpose: string): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), `oros-anmalan-${purpose}-`));
  folders.add(path);
  return {path, remove: () => remove(path)};
}
