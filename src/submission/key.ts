/** The municipality's public key: from the tag itself or fetched, and the one of a set that may be used. */
import {calculateJwkThumbprint, type JWK} from 'jose';

/** Why reports cannot be encrypted. Only what is unreachable may be there the next time. */
export type KeyFault =
  'missing' | 'unreachable' | 'unusable' | 'private-key' | 'thumbprint-mismatch' | 'no-encryption';

export interface FoundKey {
  /** Only what makes the key: its other members could forbid what we do with it. */
  readonly jwk: JWK;
  readonly alg: 'ECDH-ES+A256KW' | 'RSA-OAEP-256';
  readonly kid: string;
}

/** In ms: the person answers meanwhile. */
export const keyTimeout = 15_000;

/** In bytes. A set of a dozen keys is a tenth of it. */
const largest = 64 * 1024;

type Members = Readonly<Record<string, unknown>>;

const isMembers = (value: unknown): value is Members => typeof value === 'object' && value !== null;

/** RFC 7518 6.2.2, 6.3.2 and 6.4.1: members that only a private or a shared key has. */
const isPrivate = (key: Members): boolean =>
  ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'].some((name) => name in key);

async function limitedText(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const part = await reader?.read();
    if (!part?.value) break;
    length += part.value.length;
    if (length > largest) {
      await reader?.cancel();
      break;
    }
    parts.push(part.value);
  }
  // Too much is no key, and is not read.
  return length > largest ? '' : new Blob(parts as BlobPart[]).text();
}

/** Undefined: not reached in time. Never with cookies, a referrer, or over a redirect to somewhere else. */
async function fetched(url: string): Promise<string | undefined> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), keyTimeout);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // An old copy must not outlive a key that was withdrawn.
      cache: 'no-cache',
      redirect: 'error',
      signal: limit.signal,
    });
    return response.ok ? await limitedText(response) : undefined;
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

function parsed(text: string): readonly Members[] {
  try {
    const value: unknown = JSON.parse(text);
    if (!isMembers(value)) return [];
    return Array.isArray(value.keys) ? value.keys.filter(isMembers) : [value];
  } catch {
    return [];
  }
}

/** The algorithm follows from the key. Curves that not every browser knows are left out. */
function usable(key: Members): Pick<FoundKey, 'jwk' | 'alg'> | undefined {
  const {kty, crv, x, y, n, e} = key;
  const found =
    kty === 'EC' && typeof crv === 'string' && /^P-(?:256|384|521)$/.test(crv)
      ? ({jwk: {kty, crv, x, y} as JWK, alg: 'ECDH-ES+A256KW'} as const)
      : kty === 'RSA'
        ? ({jwk: {kty, n, e} as JWK, alg: 'RSA-OAEP-256'} as const)
        : undefined;
  const isForThis = (key.use ?? 'enc') === 'enc' && (key.alg ?? found?.alg) === found?.alg;
  return isForThis ? found : undefined;
}

const thumbprintOf = async (jwk: JWK): Promise<string | undefined> => {
  try {
    return await calculateJwkThumbprint(jwk);
  } catch {
    // A member is missing.
    return undefined;
  }
};

/**
 * The first that may be used, of those with one of the thumbprints where some are given.
 *
 * @param source a web address, or a JWK or JWKS as JSON.
 */
export async function findKey(source: string, thumbprints: readonly string[]): Promise<FoundKey | KeyFault> {
  const text = source.startsWith('{') ? source : await fetched(source);
  if (text === undefined) return 'unreachable';
  const keys = parsed(text);
  if (keys.some(isPrivate)) return 'private-key';
  let fault: KeyFault = 'unusable';
  for (const key of keys) {
    const candidate = usable(key);
    const thumbprint = candidate && (await thumbprintOf(candidate.jwk));
    if (!candidate || thumbprint === undefined) continue;
    if (thumbprints.length === 0 || thumbprints.includes(thumbprint)) {
      return {...candidate, kid: typeof key.kid === 'string' ? key.kid : thumbprint};
    }
    fault = 'thumbprint-mismatch';
  }
  return fault;
}
