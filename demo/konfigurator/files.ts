/** What the Konfigurator fetches from where it is served, all of it at the start: later it manages without a network. */
import {entryOf, filesOf, releaseFrom, type Release} from './zip/release.js';

export interface Theme {
  readonly file: string;
  readonly name: string;
  readonly description: string;
}

export interface Files {
  /** Undefined where the element has been built without its list. */
  readonly release: Release | undefined;
  readonly themes: readonly Theme[];
  /** By address: the element's files, the themes, the licence. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
}

export const elementFolder = '../oros/';
export const themeFolder = 'themes/';
export const licenceFile = 'LICENSE';

async function bytesOf(address: string): Promise<Uint8Array | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}

async function jsonAt(address: string): Promise<unknown> {
  const bytes = await bytesOf(address);
  try {
    return bytes && JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

const isTheme = (value: unknown): value is Theme => {
  const theme = value as Partial<Record<keyof Theme, unknown>> | null;
  const isText = [theme?.file, theme?.name, theme?.description].every((text) => typeof text === 'string');
  return isText && /^[\w-]+\.css$/.test(String(theme?.file));
};

/** Where something cannot be fetched, what needs it is not offered. */
export async function loadFiles(): Promise<Files> {
  const [integrity, listed] = await Promise.all([
    jsonAt(`${elementFolder}integrity.json`),
    jsonAt(`${themeFolder}themes.json`),
  ]);
  const release = releaseFrom(integrity);
  const themes = Array.isArray(listed) ? listed.filter(isTheme) : [];
  const addresses = [
    ...(release ? [...filesOf(release, 'module'), ...filesOf(release, 'bundle')] : []).map(
      (file) => elementFolder + file,
    ),
    ...themes.map(({file}) => themeFolder + file),
    licenceFile,
  ];
  const fetched = await Promise.all(
    addresses.map(async (address) => [address, await bytesOf(address)] as const),
  );
  const bytes = new Map(fetched.flatMap(([address, found]) => (found ? [[address, found] as const] : [])));
  return {release, themes: themes.filter(({file}) => bytes.has(themeFolder + file)), bytes};
}

/** Before anything has come. */
export const noFiles: Files = {release: undefined, themes: [], bytes: new Map()};

export const hasBundle = ({release}: Files): boolean => release?.hashes[entryOf('bundle')] !== undefined;

/** Whether all is here that a zip of this kind needs. */
export const canZip = ({release, bytes}: Files, kind: 'module' | 'bundle'): boolean =>
  release !== undefined &&
  bytes.has(licenceFile) &&
  filesOf(release, kind).length > 0 &&
  filesOf(release, kind).every((file) => bytes.has(elementFolder + file));
