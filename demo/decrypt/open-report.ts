/** A compact JWE → the report in it, or why there is none. Nothing of a report is in any of the reasons. */
import {compactDecrypt, decodeProtectedHeader, importJWK, type JWK} from 'jose';
import {reportSchema, type Report} from '../../src/submission/payload-schema.js';

export type Unopened = 'not-encrypted' | 'unknown-key' | 'not-opened' | 'not-a-report';

export type PrivateKeys = ReadonlyMap<string, JWK>;

/** The only algorithms the element uses: what names another is refused before any key is touched. */
const algorithms = {
  keyManagementAlgorithms: ['ECDH-ES+A256KW', 'RSA-OAEP-256'],
  contentEncryptionAlgorithms: ['A256GCM'],
};

const utf8 = new TextDecoder('utf-8', {fatal: true});

function kidOf(jwe: string): string | undefined {
  try {
    const {kid, v} = decodeProtectedHeader(jwe);
    return v === 1 ? (kid ?? '') : undefined;
  } catch {
    return undefined;
  }
}

async function plaintextOf(jwe: string, key: JWK): Promise<unknown> {
  try {
    const alg = key.kty === 'RSA' ? 'RSA-OAEP-256' : 'ECDH-ES+A256KW';
    const {plaintext} = await compactDecrypt(jwe, await importJWK(key, alg), algorithms);
    return JSON.parse(utf8.decode(plaintext));
  } catch {
    return undefined;
  }
}

export async function openReport(jwe: string, keys: PrivateKeys): Promise<Report | Unopened> {
  const kid = kidOf(jwe);
  if (kid === undefined) return 'not-encrypted';
  const key = keys.get(kid);
  if (!key) return 'unknown-key';
  const value = await plaintextOf(jwe, key);
  if (value === undefined) return 'not-opened';
  const parsed = reportSchema.safeParse(value);
  return parsed.success ? parsed.data : 'not-a-report';
}
