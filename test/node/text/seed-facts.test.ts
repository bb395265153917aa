/** What the five public pages say is said, or there is a reason why not. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {attributeNames} from '../../../src/config/config.js';
import {seedFacts} from '../../seed-facts.js';

const folder = new URL('../../../src/text/', import.meta.url);
const source = readdirSync(folder)
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n');
const ids = [...source.matchAll(/\bid: '([^']+)'/g)].flatMap(([, id]) => (id ? [id] : []));

describe('the ids of texts', () => {
  it('are each of one text only', () => {
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
    assert.deepEqual(twice, []);
  });
});

for (const [page, facts] of Object.entries(seedFacts)) {
  describe(`what the page of ${page} says`, () => {
    it('has a place here, or a reason for none', () => {
      const homeless = facts.filter(
        ({texts = [], attributes = [], why}) => texts.length + attributes.length === 0 && !why,
      );
      assert.deepEqual(homeless, []);
    });

    it('stands in texts and attributes that exist', () => {
      for (const {fact, texts = [], attributes = []} of facts) {
        for (const id of texts) assert.ok(ids.includes(id), `${fact}: ${id}`);
        for (const name of attributes) assert.ok(attributeNames.includes(name), `${fact}: ${name}`);
      }
    });
  });
}
