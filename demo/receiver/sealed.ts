/** Encrypted reports, as far as they can be known from outside: a compact JWE to one of our keys. What it says stays closed. */
import {readFileSync} from 'node:fs';
import type {FastifyInstance} from 'fastify';
import {decodeProtectedHeader} from 'jose';
import {isSealed} from '../../src/submission/sealed-form.js';

/** The public keys, as `npm run keygen` wrote them. Read at each use: a new key is taken without a restart. */
export type PublicKeys = () => {readonly keys: readonly {readonly kid?: string}[]};

export const publicKeysFrom =
  (file: string): PublicKeys =>
  () =>
    JSON.parse(readFileSync(file, 'utf8')) as ReturnType<PublicKeys>;

const algorithms = ['ECDH-ES+A256KW', 'RSA-OAEP-256'];

/** As the element makes them, to a key that is ours: with any other nobody could ever read it. */
export function isForUs(body: string, {keys}: ReturnType<PublicKeys>): boolean {
  if (!isSealed(body)) return false;
  try {
    const {alg, enc, kid, typ, cty, v} = decodeProtectedHeader(body);
    const isOurs = keys.some((key) => key.kid !== undefined && key.kid === kid);
    const isWhole = enc === 'A256GCM' && typ === 'oros-report+jwe' && cty === 'application/json' && v === 1;
    return isOurs && isWhole && algorithms.includes(alg ?? '');
  } catch {
    return false;
  }
}

/** GET /keys: the set that `encryption-key` names. Public, so any page may fetch it. */
export async function keyRoutes(app: FastifyInstance, {publicKeys}: {publicKeys: PublicKeys}): Promise<void> {
  app.get('/keys', (_request, reply) =>
    reply
      .headers({'access-control-allow-origin': '*', 'cache-control': 'no-cache'})
      .type('application/jwk-set+json')
      .send(JSON.stringify(publicKeys())),
  );
}
