/** Where a report may be posted, and what is said of an address that will not do. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {attributeNames, type Attributes} from '../../../src/config/config.js';
import {parseConfig} from '../../../src/config/parse-config.js';
import {attributes, page} from '../../support/samples.js';

const endpointOf = (endpoint: string | null, base = page) => {
  const {config, problems} = parseConfig({...attributes, endpoint}, base);
  return {endpoint: config.endpoint, told: problems.map(({attribute, code}) => `${attribute}: ${code}`)};
};

describe('an endpoint', () => {
  const usable: readonly [string, string][] = [
    ['https://e-tjanst.example.se/orosanmalan', 'https://e-tjanst.example.se/orosanmalan'],
    ['https://example.se:8443/a?b=c', 'https://example.se:8443/a?b=c'],
    [' HTTPS://EXAMPLE.SE ', 'https://example.se/'],
    ['/reports', 'https://www.example.se/reports'],
    ['//other.example.se/reports', 'https://other.example.se/reports'],
    ['http://localhost:8080/reports', 'http://localhost:8080/reports'],
    ['http://demo.localhost/reports', 'http://demo.localhost/reports'],
    ['http://127.0.0.1:8080/reports', 'http://127.0.0.1:8080/reports'],
    ['http://127.1.2.3/', 'http://127.1.2.3/'],
    ['http://[::1]:8080/', 'http://[::1]:8080/'],
    ['https://example.se/{variant}/new', 'https://example.se/{variant}/new'],
    ['https://example.se/new?about={variant}', 'https://example.se/new?about={variant}'],
    ['/{variant}', 'https://www.example.se/{variant}'],
  ];
  for (const [written, used] of usable) {
    it(`may be ${written.trim()}`, () => assert.deepEqual(endpointOf(written), {endpoint: used, told: []}));
  }

  const unusable = [
    'http://example.se/reports',
    'http://localhost.example.se/',
    'http://127.0.0.1.example.se/',
    'http://notlocalhost/',
    'http://192.168.0.1/',
    'http://0.0.0.0/',
    'javascript:alert(1)',
    'data:text/plain,x',
    'blob:https://example.se/1',
    'ftp://example.se/',
    'ws://localhost/',
    'file:///reports',
    'https://user:password@example.se/',
    'https://user@example.se/',
    'http://user:password@localhost/',
    'https://',
    'https://exa mple.se/',
  ];
  for (const written of unusable) {
    it(`may not be ${written}`, () =>
      assert.deepEqual(endpointOf(written), {endpoint: undefined, told: ['endpoint: unusable']}));
  }

  it('is relative to the page, so an unencrypted page has none', () => {
    assert.equal(endpointOf('/reports', 'http://www.example.se/').endpoint, undefined);
    assert.equal(
      endpointOf('/reports', 'http://localhost:8080/demo/').endpoint,
      'http://localhost:8080/reports',
    );
  });

  it('that is left out is told as missing', () => {
    for (const left of [null, '', ' ']) {
      assert.deepEqual(endpointOf(left), {endpoint: undefined, told: ['endpoint: missing']});
    }
  });
});

describe('what an integrator is told', () => {
  const secret = 'h3mligt-ord';
  const secrets: readonly Attributes[] = [
    ...attributeNames.map((attribute): Attributes => ({[attribute]: secret})),
    {endpoint: `http://example.se/?token=${secret}`},
    {endpoint: `https://user:${secret}@example.se/`},
    {endpoint: `javascript:${secret}`},
    {'privacy-url': `javascript:${secret}`},
    {'exit-url': `javascript:${secret}`},
    {'csrf-header': 'X-Token', 'csrf-token': secret},
    {'encryption-key': `{"kty": "OKP", "d": "${secret}"}`},
    {districts: `[{"name": "${secret}"`},
    {credentials: secret, 'csrf-token': secret, format: secret, variants: secret},
  ];

  it('never repeats a value, which may be secret', () => {
    for (const changes of secrets) {
      const {problems} = parseConfig({...attributes, ...changes}, page);
      assert.equal(JSON.stringify(problems).includes(secret), false, JSON.stringify(changes));
    }
  });

  it('is a sentence that names the mend, and the attribute it is about', () => {
    for (const changes of [{}, ...secrets]) {
      for (const {attribute, message} of parseConfig({...changes, format: 'xml'}, page).problems) {
        assert.ok(attributeNames.includes(attribute as never), attribute);
        assert.match(message, /^[A-Z].{10,}\.$/);
      }
    }
  });
});
