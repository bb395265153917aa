/** What an encrypted report is: a compact JWE with the header that the contract names, padded, for one key. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compactDecrypt, decodeProtectedHeader, importJWK} from 'jose';
import {openKey} from '../../../src/submission/encrypt.js';
import {seal} from '../../../src/submission/seal.js';
import {isSealed} from '../../../src/submission/sealed-form.js';
import {samples} from '../../support/samples.js';
import {reportOf} from '../submission/reports.js';
import {newPair, type Pair} from './keys.js';

async function sealed(pair: Pair, jwk: object = pair.public): Promise<string> {
  const encrypt = await openKey(JSON.stringify(jwk), []);
  assert.ok(typeof encrypt === 'function', String(encrypt));
  return seal(reportOf(samples.private), encrypt);
}

const kinds = [
  ['P-256', 'ECDH-ES+A256KW', {crv: 'P-256'}],
  ['P-384', 'ECDH-ES+A256KW', {crv: 'P-384'}],
  ['P-521', 'ECDH-ES+A256KW', {crv: 'P-521'}],
  ['RSA 2048', 'RSA-OAEP-256', {modulusLength: 2048}],
] as const;

describe('an encrypted report', () => {
  for (const [name, alg, options] of kinds) {
    it(`is read with the private key alone: ${name}`, async () => {
      const pair = await newPair(alg, options);
      const jwe = await sealed(pair, {...pair.public, kid: '2026-11'});
      assert.ok(isSealed(jwe));
      const {epk: _, ...header} = decodeProtectedHeader(jwe);
      assert.deepEqual(header, {
        alg,
        enc: 'A256GCM',
        kid: '2026-11',
        typ: 'oros-report+jwe',
        cty: 'application/json',
        v: 1,
      });
      const {plaintext} = await compactDecrypt(jwe, await importJWK(pair.private, alg));
      const text = new TextDecoder().decode(plaintext);
      assert.equal(plaintext.length, 32 * 1024);
      assert.match(text, /\} +$/);
      assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(reportOf(samples.private))));

      const other = await newPair(alg, options);
      await assert.rejects(async () => compactDecrypt(jwe, await importJWK(other.private, alg)));
    });
  }

  it('names a key without a name by its thumbprint', async () => {
    const pair = await newPair();
    assert.equal(decodeProtectedHeader(await sealed(pair)).kid, pair.thumbprint);
  });

  it('is another each time, also of the same report', async () => {
    const pair = await newPair();
    assert.notEqual(await sealed(pair), await sealed(pair));
  });

  it('whose header was changed on the way is not opened', async () => {
    const pair = await newPair();
    const [header = '', ...rest] = (await sealed(pair)).split('.');
    const changed = Buffer.from(header, 'base64url').toString().replace('"v":1', '"v":2');
    const jwe = [Buffer.from(changed).toString('base64url'), ...rest].join('.');
    await assert.rejects(async () => compactDecrypt(jwe, await importJWK(pair.private, 'ECDH-ES+A256KW')));
  });

  it('is none where the report is not as promised', async () => {
    const report = {...reportOf(samples.private), userAgent: 'x'} as never;
    assert.equal(await seal(report, () => Promise.reject(new Error('it was encrypted'))), '');
    assert.equal(isSealed(''), false);
  });

  it('is not to be mistaken for a readable one', () => {
    for (const text of [
      '{}',
      JSON.stringify(reportOf(samples.private)),
      'a.b.c.d',
      'a.b.c.d.e.f',
      'a..c.d.e',
    ]) {
      assert.equal(isSealed(text), false, text);
    }
    assert.equal(isSealed('a.b.c.d.e'), true);
  });
});
