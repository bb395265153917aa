/** The files that are served beside the Konfigurator: fetched once, so that a zip can be made without a network. */

/** What is in integrity.json: file → hash, beside each other and once more in a folder that bears the version. */
export type Integrity = Readonly<Record<string, string>>;

export interface Release {
  /** "oros-anmalan-0.1.0/", which never changes; empty where there is none. */
  readonly versionFolder: string;
  /** File → "sha384-…". */
  readonly hashes: Integrity;
}

export const entryOf = (kind: 'module' | 'bundle'): string =>
  kind === 'module' ? 'oros-anmalan.js' : 'oros-anmalan.bundle.js';

const versioned = /^(oros-anmalan-\d[^/]*\/)([^/]+\.js)$/;

/** Undefined for what is no such list. */
export function releaseFrom(integrity: unknown): Release | undefined {
  if (typeof integrity !== 'object' || integrity === null) return undefined;
  const listed = Object.entries(integrity).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && /^sha\d+-[\w+/=]+$/.test(entry[1]),
  );
  const inFolder = listed.flatMap(([path, hash]) => {
    const [, folder = '', file = ''] = versioned.exec(path) ?? [];
    return file === '' ? [] : [{folder, file, hash}];
  });
  const versionFolder = inFolder.at(-1)?.folder ?? '';
  const hashes = Object.fromEntries(
    versionFolder === ''
      ? listed.filter(([path]) => /^[\w.-]+\.js$/.test(path))
      : inFolder.filter(({folder}) => folder === versionFolder).map(({file, hash}) => [file, hash]),
  );
  return hashes['oros-anmalan.js'] === undefined ? undefined : {versionFolder, hashes};
}

/** What a page needs: one file, or the entry and all that it may fetch. */
export const filesOf = ({hashes}: Release, kind: 'module' | 'bundle'): readonly string[] =>
  Object.keys(hashes).filter((file) => (file === entryOf('bundle')) === (kind === 'bundle'));
