/** Folders that are gone when the run is. */
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

process.on('exit', () => {
  for (const path of folders) {
    try {
      remove(path);
    } catch {
      // A browser that was interrupted is still writing there: the system clears what it leaves.
    }
  }
});

export function temporaryFolder(purpose: string): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), `oros-anmalan-${purpose}-`));
  folders.add(path);
  return {path, remove: () => remove(path)};
}
