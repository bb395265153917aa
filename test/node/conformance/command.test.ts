/** The kit's command line: what it refuses, how it ends, and that it goes nowhere but home. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {optionsFrom} from '../../../demo/conformance/options.js';
import {isOwnNetwork} from '../../../demo/conformance/own-network.js';
import {Backend, serve} from './backend.js';
import {runKit} from './kit-process.js';

describe('the address', () => {
  for (const host of [
    '127.0.0.1',
    'localhost',
    '10.1.2.3',
    '192.168.1.5',
    '172.31.0.1',
    '[::1]',
    '[fd00::1]',
  ]) {
    it(`is ours: ${host}`, async () => assert.equal(await isOwnNetwork(`http://${host}/`), true));
  }
  for (const host of ['192.0.2.1', '172.32.0.1', '11.0.0.1', '[2001:db8::1]']) {
    it(`is not ours: ${host}`, async () => assert.equal(await isOwnNetwork(`https://${host}/`), false));
  }

  it('is left alone when it is not ours', async () => {
    const {code, stdout, stderr} = await runKit('https://192.0.2.1/reports');
    assert.equal(code, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /--yes-i-own-this/);
  });

  it('is told of when nobody answers there', async () => {
    const {code, stderr} = await runKit('http://127.0.0.1:1/reports');
    assert.equal(code, 2);
    assert.match(stderr, /svarar inte/);
  });
});

describe('the options', () => {
  const wrong: Readonly<Record<string, readonly string[]>> = {
    'no address': [],
    'two addresses': ['http://127.0.0.1/', 'http://127.0.0.1/'],
    'an address of another kind': ['ftp://127.0.0.1/'],
    'a format there is not': ['http://127.0.0.1/', '--format=xml'],
    'a header without a name': ['http://127.0.0.1/', '--header=x'],
    'an origin with a path': ['http://127.0.0.1/', '--origin=https://www.example.se/x'],
    'an option there is not': ['http://127.0.0.1/', '--live'],
  };
  for (const [what, args] of Object.entries(wrong)) {
    it(`are refused: ${what}`, async () => {
      assert.throws(() => optionsFrom(args));
      assert.equal((await runKit(...args)).code, 2);
    });
  }

  it('are read', () => {
    const {headers, formats} = optionsFrom([
      'http://127.0.0.1/',
      '--header=X-CSRF-Token: a: b',
      '--format=form,json',
    ]);
    assert.deepEqual(headers, {'x-csrf-token': 'a: b'});
    assert.deepEqual(formats, ['form', 'json']);
  });
});

describe('how it ends', () => {
  /** A SHOULD that does not hold. */
  class SetsCookies extends Backend {
    override dress: Backend['dress'] = (reply) => ({
      ...reply,
      headers: {...reply.headers, 'set-cookie': 'a=b'},
    });
  }

  it('with 0 when only a SHOULD fails, and with 1 when it is strict', async (test) => {
    const {endpoint} = await serve(test, new SetsCookies());
    const {code, stdout} = await runKit(endpoint);
    assert.equal(code, 0);
    assert.match(stdout, /✗ BÖR {2}Svaret sätter ingen kaka\n +Fick: svaret har Set-Cookie\n +Därför: /);
    assert.match(stdout, /ska vara sparade/);
    assert.equal((await runKit(endpoint, '--strict')).code, 1);
  });

  it('with 1 when a MUST fails; what it sends is marked as a test, and carries the headers', async (test) => {
    const seen: {test?: unknown; token: unknown}[] = [];
    class Watches extends Backend {
      override types = ['multipart/form-data'];
      override dress: Backend['dress'] = (reply, {bytes, type, request}) => {
        const isReport = type === 'application/json' && bytes.toString().startsWith('{"version":1,');
        if (isReport) {
          const {test: isTest} = JSON.parse(bytes.toString('utf8').replace(/[^\x20-\x7e]/g, '')) as {
            test?: unknown;
          };
          seen.push({test: isTest, token: request.headers['x-csrf-token']});
        }
        return reply;
      };
    }
    const {endpoint} = await serve(test, new Watches());
    assert.equal((await runKit(endpoint, '--header=X-CSRF-Token: abc')).code, 1);
    assert.ok(seen.length > 40);
    assert.deepEqual([...new Set(seen.map((one) => JSON.stringify(one)))], ['{"test":true,"token":"abc"}']);
  });
});
