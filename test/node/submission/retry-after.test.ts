/** How long a service asks to be left alone, in both ways it may say so. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {askedWait} from '../../../src/submission/retry-after.js';

const clock = Date.parse('Mon, 16 Nov 2026 10:00:00 GMT');

describe('Retry-After', () => {
  it('is read as seconds, with or without a clock', () => {
    for (const [written, ms] of [
      ['0', 0],
      ['7', 7000],
      [' 60 ', 60_000],
      ['3600', 3_600_000],
    ] as const) {
      assert.equal(askedWait(written, clock), ms);
      assert.equal(askedWait(written, undefined), ms);
    }
  });

  it('is read as a date, counted from the clock of the service', () => {
    assert.equal(askedWait('Mon, 16 Nov 2026 10:00:30 GMT', clock), 30_000);
    assert.equal(askedWait('Monday, 16-Nov-26 10:00:30 GMT', clock), 30_000);
    assert.equal(askedWait('Mon, 16 Nov 2026 09:59:00 GMT', clock), 0, 'a time that has been');
    assert.equal(askedWait('Mon, 16 Nov 2026 10:00:30 GMT', undefined), undefined, 'no clock');
  });

  it('is nothing where it cannot be read', () => {
    for (const written of [null, '', 'snart', '-5', '1.5', '1e3', '0x10', 'Mon, 99 Foo', 'NaN', '<b>']) {
      assert.equal(askedWait(written, clock), undefined, String(written));
    }
  });
});
