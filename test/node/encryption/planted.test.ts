/** The search for planted words finds them in each encoding, wherever they stand: else finding nothing proves nothing. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {appearances} from '../../encryption/planted.js';

const words = 'Sam är ensam hemma.';

describe('planted words', () => {
  for (const encoding of ['utf8', 'utf16le'] as const) {
    for (const before of ['', 'x', 'xy', 'xyz']) {
      const bytes = Buffer.from(`${before}${words}, sade hon`, encoding);
      it(`are found in ${encoding} after ${before.length} characters: base64, base64url, hex, binary`, () => {
        for (const form of ['base64', 'base64url', 'hex', 'latin1'] as const) {
          assert.notDeepEqual(appearances(words, bytes.toString(form)), [], form);
        }
      });
    }
  }

  it('are found as they are, in JSON and in an address, and not where they are not', () => {
    for (const text of [`x${words}x`, JSON.stringify({words}), encodeURIComponent(words)]) {
      assert.notDeepEqual(appearances(words, text), []);
    }
    assert.deepEqual(appearances(words, 'Sam är hemma. Sam är ensam.'), []);
  });
});
