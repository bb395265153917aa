/** The published vectors, in each engine's own cryptography through the library that reports are encrypted with. */
import {expect} from '@open-wc/testing';
import {vectorPlaintext, vectors} from '../support/jwe-vectors.js';

describe('the algorithms that reports are encrypted with', () => {
  for (const [name, result] of Object.entries(vectors)) {
    it(`${name}: as published`, async () => expect(await result()).to.equal(vectorPlaintext));
  }
});
