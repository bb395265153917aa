/** Key pairs on disk: private keys that only their owner reads, one file each, and the set of public ones for the web. */
import {mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK} from 'jose';

export interface PublicKey extends JWK {
  readonly kid: string;
}

export interface NewKey {
  readonly kid: string;
  readonly thumbprint: string;
  readonly privateFile: string;
  readonly publicFile: string;
}

const privateFolder = (folder: string) => join(folder, 'private');
export const publicFileIn = (folder: string): string => join(folder, 'jwks.json');

function existing(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Newest first: that is the one the element takes where the page names no thumbprint. */
export function publicKeysIn(folder: string): readonly PublicKey[] {
  const text = existing(publicFileIn(folder));
  return text === undefined ? [] : (JSON.parse(text) as {keys: PublicKey[]}).keys;
}

/** By name. A file that other accounts may read is no secret any longer, and is refused. */
export function privateKeysIn(folder: string): ReadonlyMap<string, JWK> {
  const files = readdirSync(privateFolder(folder)).filter((name) => name.endsWith('.jwk.json'));
  return new Map(
    files.map((name) => {
      const file = join(privateFolder(folder), name);
      if ((statSync(file).mode & 0o077) !== 0)
        throw new Error(`Andra konton kan läsa ${file}. Kör: chmod 600 ${file}`);
      const jwk = JSON.parse(readFileSync(file, 'utf8')) as JWK;
      return [jwk.kid ?? '', jwk];
    }),
  );
}

/** @param kid also the name of the file; a pair of that name that is there already is never overwritten. */
export async function newKey(folder: string, kid: string): Promise<NewKey> {
  const {publicKey, privateKey} = await generateKeyPair('ECDH-ES+A256KW', {crv: 'P-256', extractable: true});
  const common = {kid, use: 'enc', alg: 'ECDH-ES+A256KW'};
  const publicJwk = {...(await exportJWK(publicKey)), ...common};
  const privateFile = join(privateFolder(folder), `${kid}.jwk.json`);
  mkdirSync(privateFolder(folder), {recursive: true, mode: 0o700});
  writeFileSync(privateFile, `${JSON.stringify({...(await exportJWK(privateKey)), ...common}, null, 2)}\n`, {
    flag: 'wx',
    mode: 0o600,
    flush: true,
  });
  const publicFile = publicFileIn(folder);
  const keys = [publicJwk, ...publicKeysIn(folder)];
  writeFileSync(`${publicFile}.new`, `${JSON.stringify({keys}, null, 2)}\n`, {mode: 0o644, flush: true});
  renameSync(`${publicFile}.new`, publicFile);
  return {kid, thumbprint: await calculateJwkThumbprint(publicJwk), privateFile, publicFile};
}
