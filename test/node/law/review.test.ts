/** Someone is told when the law should be read again. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {byReviewDate, dueForReview, reviewLine} from '../../../src/law/review.js';

describe('a review', () => {
  it('is due on its day, not the day before', () => {
    const [first] = byReviewDate();
    assert.ok(first);
    assert.ok(dueForReview(first.reviewBy).some(({name}) => name === first.name));
    assert.deepEqual(dueForReview('2026-01-01'), []);
  });

  it('says what to read, and in which source', () => {
    for (const reference of byReviewDate()) {
      for (const part of [reference.name, reference.cite, reference.source, reference.reviewBy]) {
        assert.ok(reviewLine(reference).includes(part));
      }
    }
  });
});
