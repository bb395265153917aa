/** All that the form says is easy to read, passage by passage, and no sentence goes on for long. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {lix, longSentences, runningText, wordsIn} from '../../support/lix/lix.js';
import {passages} from '../../support/lix/passages.js';

const limits = {mean: 30, hardest: 40, notice: 45, sentence: 22, words: 100};

const measured = passages.map((passage) => ({
  ...passage,
  value: lix(passage.lines),
  running: lix(runningText(passage.lines)),
}));
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe('LIX', () => {
  it('is words a sentence and long words in a hundred', () => {
    assert.equal(lix(['Vi ses.']), 2);
    assert.equal(lix(['Ring socialtjänsten nu.', 'Ja']), 4 / 2 + 100 / 4);
    assert.equal(lix(['Du ska anmäla (19 kap. 1 § lagen).']), 5, 'a paragraph of law ends no sentence');
  });

  it('is low on the whole, with headings and choices and without', () => {
    assert.ok(mean(measured.map(({value}) => value)) <= limits.mean);
    assert.ok(mean(measured.map(({running}) => running)) <= limits.mean);
  });

  it('is of passages long enough to tell', () => {
    for (const {name, lines} of passages) assert.ok(wordsIn(lines.join(' ')).length >= limits.words, name);
    assert.ok(passages.length > 90);
  });

  for (const {name, isNotice, value, running} of measured) {
    it(`is low enough: ${name}`, () => {
      const limit = isNotice ? limits.notice : limits.hardest;
      assert.ok(value <= limit, value.toFixed(1));
      assert.ok(running <= limit, `running text ${running.toFixed(1)}`);
    });
  }

  it('is not all: no sentence is long', () => {
    const long = passages.flatMap(({lines}) => longSentences(lines, limits.sentence));
    assert.deepEqual([...new Set(long)], []);
  });
});
