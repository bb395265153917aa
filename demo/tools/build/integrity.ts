/** What a page holds a script to (Subresource Integrity): the hash of its bytes. */
import {createHash} from 'node:crypto';

export const integrityOf = (script: Uint8Array): string =>
  `sha384-${createHash('sha384').update(script).digest('base64')}`;

/** The scripts that a page loads: the entry, what it fetches, and the bundle. */
export const isScript = (file: string): boolean => /^oros-anmalan[\w.-]*\.js$/.test(file);
