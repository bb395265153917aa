/** Which key is taken, from the tag or from its address, and which never is. */
import assert from 'node:assert/strict';
import {EventEmitter, once} from 'node:events';
import {createServer, type RequestListener} from 'node:http';
import {before, describe, it, mock, type TestContext} from 'node:test';
import {exportJWK, type JWK} from 'jose';
import {openKey} from '../../../src/submission/encrypt.js';
import {findKey, keyTimeout} from '../../../src/submission/key.js';
import {closeAtOnce, listen} from '../../support/server/loopback.js';
import {newPair, type Pair} from './keys.js';

let first: Pair;
let second: Pair;
let rsa: Pair;
before(async () => {
  first = await newPair();
  second = await newPair();
  rsa = await newPair('RSA-OAEP-256', {modulusLength: 2048});
});

const kidOf = async (source: object, thumbprints: readonly string[] = []) => {
  const found = await findKey(JSON.stringify(source), thumbprints);
  return typeof found === 'string' ? found : found.kid;
};
const set = (...keys: readonly unknown[]) => ({keys});
const named = (kid: string, {public: jwk}: Pair, more: object = {}): JWK => ({...jwk, kid, ...more});

describe('the key on the tag', () => {
  it('is taken, or the first of a set', async () => {
    assert.equal(await kidOf(named('a', first)), 'a');
    assert.equal(await kidOf(set(named('a', first), named('b', second))), 'a');
    assert.equal(await kidOf(first.public), first.thumbprint);
  });

  it('is the one with a thumbprint that is given, whatever stands first', async () => {
    const keys = set(named('a', first), named('b', second));
    assert.equal(await kidOf(keys, [second.thumbprint]), 'b');
    assert.equal(await kidOf(keys, ['x'.repeat(43), first.thumbprint]), 'a');
    assert.equal(await kidOf(keys, [rsa.thumbprint]), 'thumbprint-mismatch');
    assert.equal(await kidOf(named('a', first), [second.thumbprint]), 'thumbprint-mismatch');
  });

  it('is recognised by its thumbprint of RFC 7638, section 3.1', async () => {
    const jwk = {
      kty: 'RSA',
      n: '0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw',
      e: 'AQAB',
      kid: '2011-04-29',
    };
    assert.equal(await kidOf(jwk, ['NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs']), '2011-04-29');
  });

  it('is not one for something else', async () => {
    assert.equal(await kidOf(set(named('sign', second, {use: 'sig'}), named('a', first, {use: 'enc'}))), 'a');
    assert.equal(await kidOf(named('a', first, {use: 'sig'})), 'unusable');
    assert.equal(await kidOf(named('a', rsa, {alg: 'RSA-OAEP-256'})), 'a');
    for (const alg of ['RSA-OAEP', 'RS256', 'RSA1_5', 'ECDH-ES', 'none']) {
      assert.equal(await kidOf(named('a', rsa, {alg})), 'unusable', alg);
      assert.equal(await kidOf(named('a', first, {alg})), 'unusable', alg);
    }
  });

  it('works whatever else it says of its use', async () => {
    const jwk = named('a', first, {key_ops: [], ext: false, x5t: 'x'});
    assert.equal(typeof (await openKey(JSON.stringify(jwk), [])), 'function');
  });

  it('is never a private or a shared one, alone or in a set', async () => {
    for (const pair of [first, rsa]) {
      assert.equal(await kidOf(pair.private), 'private-key');
      assert.equal(await kidOf(set(second.public, pair.private)), 'private-key');
    }
    assert.equal(await kidOf({kty: 'oct', k: 'c2VjcmV0'}), 'private-key');
    // The JSON may hide a member's name from a quick look.
    const hidden = JSON.stringify(first.private).replace('"d":', '"\\u0064":');
    assert.equal(await findKey(hidden, []), 'private-key');
  });

  it('is none: what is no key, or half of one', async () => {
    const {x: _, ...half} = first.public;
    const broken = [{}, set(), set(1, null, 'x'), {kty: 'EC'}, half, {kty: 'EC', crv: 'P-256', x: 1, y: 2}];
    for (const source of [...broken, {kty: 'OKP', crv: 'X25519', x: 'x'.repeat(43)}]) {
      assert.equal(await openKey(JSON.stringify(source), []), 'unusable', JSON.stringify(source));
    }
    for (const text of ['{', '{"kty": "EC"', '{}x']) assert.equal(await openKey(text, []), 'unusable', text);
  });

  it('is tried before anybody relies on it: a point off the curve, an RSA key that is too short', async () => {
    const off = {...first.public, y: second.public.y};
    assert.equal(await openKey(JSON.stringify(off), []), 'unusable');
    const {publicKey} = await crypto.subtle.generateKey(
      {name: 'RSA-OAEP', modulusLength: 1024, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256'},
      true,
      ['encrypt', 'decrypt'],
    );
    const {kty, n, e} = await exportJWK(publicKey);
    assert.equal(await openKey(JSON.stringify({kty, n, e}), []), 'unusable');
  });
});

async function serve(test: TestContext, answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  test.after(() => closeAtOnce(server));
  return `${await listen(server)}/keys`;
}

describe('the key at an address', () => {
  it('is fetched without anything of the page', async (test) => {
    let headers: object = {};
    const url = await serve(test, (request, response) => {
      ({headers} = request);
      response.end(JSON.stringify(set(named('a', first))));
    });
    const found = await findKey(url, []);
    assert.equal(typeof found === 'object' && found.kid, 'a');
    assert.deepEqual(
      Object.keys(headers).filter((name) => /cookie|referer|origin|authorization/.test(name)),
      [],
    );
  });

  it('is unreachable: an error, a redirect, nobody there', async (test) => {
    const key = () => JSON.stringify(first.public);
    const there = await serve(test, (_request, response) => response.end(key()));
    const redirect = await serve(test, (_request, response) => {
      response.writeHead(302, {location: there}).end(key());
    });
    for (const status of [404, 401, 500, 503]) {
      const url = await serve(test, (_request, response) => response.writeHead(status).end(key()));
      assert.equal(await findKey(url, []), 'unreachable', String(status));
    }
    assert.equal(await findKey(redirect, []), 'unreachable');
    assert.equal(await findKey('http://127.0.0.1:9/', []), 'unreachable');
  });

  it('is unreachable when it takes too long, also in the middle of it', async (test) => {
    mock.timers.enable({apis: ['setTimeout']});
    test.after(() => mock.timers.reset());
    for (const start of ['', '{"kty":']) {
      const asked = new EventEmitter();
      const url = await serve(test, (_request, response) => {
        response.writeHead(200);
        response.write(start);
        asked.emit('asked');
      });
      const isAsked = once(asked, 'asked');
      const found = findKey(url, []);
      await isAsked;
      mock.timers.tick(keyTimeout);
      assert.equal(await found, 'unreachable');
    }
  });

  it('is none when it is not a key, or more than any set of keys', async (test) => {
    const answers = [
      '',
      '<!doctype html>',
      'null',
      '[]',
      `${JSON.stringify(first.public)}${' '.repeat(70_000)}`,
    ];
    for (const answer of answers) {
      const url = await serve(test, (_request, response) => response.end(answer));
      assert.equal(await findKey(url, []), 'unusable', answer.slice(0, 20));
    }
  });

  it('stops reading what never ends', async (test) => {
    let sent = 0;
    const url = await serve(test, (_request, response) => {
      response.writeHead(200);
      const timer = setInterval(() => {
        sent += 16_384;
        response.write(' '.repeat(16_384));
      }, 1);
      response.on('close', () => clearInterval(timer));
    });
    assert.equal(await findKey(url, []), 'unusable');
    assert.ok(sent < 2_000_000, String(sent));
  });
});
