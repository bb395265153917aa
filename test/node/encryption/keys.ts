/** Key pairs made for one test run: none is checked in. */
import {calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK} from 'jose';

export interface Pair {
  readonly public: JWK;
  readonly private: JWK;
  readonly thumbprint: string;
}

type Alg = 'ECDH-ES+A256KW' | 'RSA-OAEP-256';

export async function newPair(
  alg: Alg = 'ECDH-ES+A256KW',
  options: {crv?: string; modulusLength?: number} = {},
): Promise<Pair> {
  const {publicKey, privateKey} = await generateKeyPair(alg, {crv: 'P-256', ...options, extractable: true});
  const jwk = await exportJWK(publicKey);
  return {public: jwk, private: await exportJWK(privateKey), thumbprint: await calculateJwkThumbprint(jwk)};
}
