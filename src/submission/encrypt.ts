/**
 * The report, encrypted to the municipality: a compact JWE (RFC 7516) that only the holder of the private key reads. A file of
 * its own in dist, fetched only where a key is configured; it imports nothing that the other files hold.
 */
import {CompactEncrypt, importJWK} from 'jose';
import {findKey, type FoundKey, type KeyFault} from './key.js';

/** Text → compact JWE under the key that was checked. */
export type Encrypt = (text: string) => Promise<string>;

/**
 * Ordinary reports all have this length before encryption; longer ones twice, four times … Half of it would be too little: a
 * page of text stands in the report twice, and takes three bytes a letter in Tigrinya.
 */
const smallest = 32 * 1024;

/** With trailing spaces, which JSON ignores: the length tells neither who reports nor about whom. */
function padded(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  let length = smallest;
  while (length < bytes.length) length *= 2;
  const whole = new Uint8Array(length).fill(0x20);
  whole.set(bytes);
  return whole;
}

async function encryptTo({jwk, alg, kid}: FoundKey): Promise<Encrypt> {
  const key = await importJWK(jwk, alg);
  return (text) =>
    new CompactEncrypt(padded(text))
      .setProtectedHeader({
        alg,
        enc: 'A256GCM',
        kid,
        typ: 'oros-report+jwe',
        cty: 'application/json',
        // Of the payload, so that a receiver knows before it decrypts.
        v: 1,
      })
      .encrypt(key);
}

/** The key is fetched where it has to be, checked and tried: what only fails at Send fails too late. */
export async function openKey(source: string, thumbprints: readonly string[]): Promise<Encrypt | KeyFault> {
  // Missing on a page that is not served over https.
  if (!('subtle' in crypto)) return 'no-encryption';
  const found = await findKey(source, thumbprints);
  if (typeof found === 'string') return found;
  try {
    const encrypt = await encryptTo(found);
    await encrypt('{}');
    return encrypt;
  } catch {
    return 'unusable';
  }
}
