/** The attributes of encryption: what was meant to be encrypted has no way to be sent readable. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Attributes} from '../../../src/config/config.js';
import {parseConfig} from '../../../src/config/parse-config.js';
import {attributes as wellWritten, page} from '../../support/samples.js';

const parsed = (changes: Attributes, base = page) => parseConfig({...wellWritten, ...changes}, base);
const told = (changes: Attributes) =>
  parsed(changes).problems.map(({attribute, code}) => `${attribute}: ${code}`);

const thumbprint = 'NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs';
const other = 'x'.repeat(43);
const jwk = '{"kty": "EC", "crv": "P-256", "x": "x", "y": "y"}';

describe('encryption-key', () => {
  it('is nothing where neither attribute is there', () => {
    const {config} = parsed({});
    assert.deepEqual([config.encryptionKey, config.encryptionKeyThumbprints], [undefined, []]);
    assert.deepEqual(told({'encryption-key': null, 'encryption-key-thumbprint': null}), []);
  });

  const good: readonly [string, string][] = [
    [' https://example.se/keys ', 'https://example.se/keys'],
    ['/keys.json?v=2', 'https://www.example.se/keys.json?v=2'],
    ['keys.json', 'https://www.example.se/keys.json'],
    ['http://127.0.0.1:8080/api/keys', 'http://127.0.0.1:8080/api/keys'],
    ['http://localhost/keys', 'http://localhost/keys'],
    [` ${jwk}\n`, jwk],
    [`{"keys": [${jwk}]}`, `{"keys": [${jwk}]}`],
  ];
  for (const [value, expected] of good) {
    it(`takes ${JSON.stringify(value)}`, () => {
      const {config} = parsed({'encryption-key': value});
      assert.deepEqual(told({'encryption-key': value}), []);
      assert.equal(config.encryptionKey, expected);
      assert.equal(config.endpoint, wellWritten.endpoint);
    });
  }

  const bad: readonly [Attributes, string][] = [
    // A template that filled in nothing: a key was meant all the same.
    [{'encryption-key': ''}, 'encryption-key: unusable'],
    [{'encryption-key': ' \n'}, 'encryption-key: unusable'],
    [{'encryption-key-thumbprint': thumbprint}, 'encryption-key: unusable'],
    [{'encryption-key': 'http://example.se/keys'}, 'encryption-key: unusable'],
    [{'encryption-key': 'https://user:word@example.se/keys'}, 'encryption-key: unusable'],
    [{'encryption-key': 'data:application/json,{}'}, 'encryption-key: unusable'],
    [{'encryption-key': 'blob:https://example.se/1'}, 'encryption-key: unusable'],
    [{'encryption-key': 'javascript:alert(1)'}, 'encryption-key: unusable'],
    [{'encryption-key': jwk.replace('}', ', "d": "x"}')}, 'encryption-key: private-key'],
    [{'encryption-key': jwk.replace('}', ', "p" : "x"}')}, 'encryption-key: private-key'],
    [{'encryption-key': '{"kty": "oct", "k": "x"}'}, 'encryption-key: private-key'],
    [{'encryption-key': jwk, 'encryption-key-thumbprint': ''}, 'encryption-key-thumbprint: unusable'],
    [{'encryption-key': jwk, 'encryption-key-thumbprint': 'abc'}, 'encryption-key-thumbprint: unusable'],
    [
      {'encryption-key': jwk, 'encryption-key-thumbprint': `${other}x`},
      'encryption-key-thumbprint: unusable',
    ],
    [
      {'encryption-key': jwk, 'encryption-key-thumbprint': `${thumbprint} abc`},
      'encryption-key-thumbprint: unusable',
    ],
    [{'encryption-key': jwk, endpoint: 'https://example.se/{variant}'}, 'endpoint: conflict'],
    [{'encryption-key': jwk, endpoint: 'https://example.se/?about={variant}'}, 'endpoint: conflict'],
  ];
  for (const [changes, problem] of bad) {
    it(`that cannot be used shows contact details only: ${JSON.stringify(changes)}`, () => {
      assert.deepEqual(told(changes), [problem]);
      assert.equal(parsed(changes).config.endpoint, undefined);
    });
  }

  it('lets the endpoint tell the variant where nothing is encrypted', () => {
    assert.deepEqual(told({endpoint: 'https://example.se/{variant}'}), []);
  });
});

describe('encryption-key-thumbprint', () => {
  it('may name several, for when keys change', () => {
    for (const written of [
      `${thumbprint} ${other}`,
      `${thumbprint},\n${other}`,
      ` ${thumbprint}, ${other}, `,
    ]) {
      const changes = {'encryption-key': jwk, 'encryption-key-thumbprint': written};
      assert.deepEqual(told(changes), []);
      assert.deepEqual(parsed(changes).config.encryptionKeyThumbprints, [thumbprint, other]);
    }
  });
});
