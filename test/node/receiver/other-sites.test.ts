/** CORS: which other sites' pages may post, and read the answer. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {neighbourAboutOlder} from './samples.js';
import {startReceiver} from './support.js';

describe('other sites', () => {
  const preflight = (url: string, origin: string) =>
    fetch(`${url}/reports`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,idempotency-key',
      },
    });

  it('on the list may post and read the answer, refusals too', async (test) => {
    const origin = 'https://www.example.se';
    const receiver = await startReceiver(test, {allowedOrigins: ['https://other.example.se', origin]});
    const {status, headers} = await preflight(receiver.url, origin);
    assert.equal(status, 204);
    assert.equal(headers.get('access-control-allow-origin'), origin);
    assert.equal(headers.get('access-control-allow-headers'), 'content-type, idempotency-key');
    assert.match(headers.get('access-control-allow-methods') ?? '', /POST/);
    for (const response of [
      await receiver.post(neighbourAboutOlder(), {origin}),
      await receiver.postText('{', {origin}),
    ]) {
      assert.equal(response.headers.get('access-control-allow-origin'), origin);
      assert.equal(response.headers.get('access-control-expose-headers'), 'Retry-After');
      assert.match(response.headers.get('vary') ?? '', /origin/i);
    }
  });

  it('not on the list are not let in, however alike', async (test) => {
    const receiver = await startReceiver(test, {allowedOrigins: ['https://www.example.se']});
    for (const origin of ['https://www.example.se.evil.example', 'http://www.example.se', 'null']) {
      assert.equal((await preflight(receiver.url, origin)).headers.get('access-control-allow-origin'), null);
    }
  });

  it('are exact origins, or the receiver does not start', async (test) => {
    for (const origin of ['*', 'https://www.example.se/', 'www.example.se']) {
      await assert.rejects(startReceiver(test, {allowedOrigins: [origin]}), /Not an origin/);
    }
  });
});
