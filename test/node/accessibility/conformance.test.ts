/** The conformance page tells of every criterion of WCAG 2.2 A and AA, names tests that are there, and claims no test by hand that nobody has done. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {plants} from '../../bench/a11y-mutations/plants.js';
import {lix} from '../../support/lix/lix.js';
import {passages} from '../../support/lix/passages.js';
import {guideFile, writtenFigures} from '../../support/matrix-figures.js';

const page = readFileSync(guideFile, 'utf8');

/** https://www.w3.org/TR/WCAG22/ */
const wcag = {
  A: '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2',
  AA: '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
} as const;

interface Row {
  readonly criterion: string;
  readonly level: string;
  readonly status: string;
  readonly tests: string;
}

const rows: readonly Row[] = page.split('\n').flatMap((line) => {
  const [, name = '', level = '', status = '', , tests = ''] = line.split('|').map((cell) => cell.trim());
  const [criterion = ''] = name.split(' ');
  return /^\d\.\d\.\d+$/.test(criterion) ? [{criterion, level, status, tests}] : [];
});

describe('the conformance page', () => {
  for (const level of ['A', 'AA'] as const) {
    it(`has every criterion of level ${level}, once`, () => {
      const found = rows.filter((row) => row.level === level).map(({criterion}) => criterion);
      assert.deepEqual(found.toSorted(), wcag[level].split(' ').toSorted());
    });
  }

  it('names a test for all that it says is met, and each is there', () => {
    for (const {criterion, status, tests} of rows) {
      if (status === 'Gäller inte') continue;
      assert.notEqual(tests, '', criterion);
      for (const [, file = ''] of tests.matchAll(/`([^`]+)`/g))
        assert.ok(existsSync(join('test', 'accessibility', file)), `${criterion}: ${file}`);
    }
  });

  it('has figures that were measured, with no violation', () => {
    const figures = writtenFigures(page);
    assert.match(figures, /Lägen som prövats med axe: \d{3,}/);
    assert.match(figures, /^- Fel: 0\.$/m);
  });

  it('says how many faults are planted, and how easy the words are, as it is', () => {
    for (const {name, file, from} of plants)
      assert.equal(readFileSync(file, 'utf8').split(from).length, 2, `planted once: ${name}`);
    assert.ok(page.includes(`planterar ${plants.length} fel`), `${plants.length} plants`);
    const values = passages.map(({lines}) => lix(lines));
    assert.ok(values.reduce((sum, value) => sum + value, 0) / values.length < 25);
    assert.ok(Math.max(...values) < 35);
  });

  it('claims nothing that was tried by hand before someone has', () => {
    const tried = page
      .split('\n')
      .filter((line) => /^\| (VoiceOver|NVDA|TalkBack|Talstyrning|Förstoring)/.test(line));
    assert.equal(tried.length, 6);
    const isUntried = tried.every((line) => line.includes('| inte kört |'));
    assert.equal(page.includes('TalkBack: inte kört.'), isUntried);
  });
});
