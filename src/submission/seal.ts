/** The way to encryption from the file that everybody fetches: the rest of it is fetched where a key is configured. */
import type {Encrypt} from './encrypt.js';
import type {KeyFault} from './key.js';
import {isReport, jsonOf} from './json.js';
import type {Report} from './payload-schema.js';

/** The code that encrypts is as unreachable as the key when it cannot be fetched. */
export async function openKey(source: string, thumbprints: readonly string[]): Promise<Encrypt | KeyFault> {
  try {
    const later = await import('./encrypt.js');
    return await later.openKey(source, thumbprints);
  } catch {
    return 'unreachable';
  }
}

/**
 * The guard of submit.ts comes before encryption here, since nobody sees through it afterwards. What is not as promised is
 * not encrypted at all: an empty text, which submit() refuses.
 */
export async function seal(report: Report, encrypt: Encrypt): Promise<string> {
  const text = jsonOf(report);
  return isReport(text) ? encrypt(text) : '';
}
