/** Attributes that do not go together, and those that this version cannot do. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Attributes} from '../../../src/config/config.js';
import {parseConfig} from '../../../src/config/parse-config.js';
import {attributes as wellWritten, page} from '../../support/samples.js';

const parsed = (changes: Attributes) => parseConfig({...wellWritten, ...changes}, page);
const told = (changes: Attributes) =>
  parsed(changes).problems.map(({attribute, code}) => `${attribute}: ${code}`);

describe('credentials and tokens', () => {
  const identifying: readonly Attributes[] = [
    {credentials: 'include'},
    {credentials: 'same-origin'},
    {'csrf-header': 'X-Token', 'csrf-token': 'abc'},
  ];
  for (const attributes of identifying) {
    it(`offer the phone instead of an anonymous report: ${Object.keys(attributes).join(' ')}`, () => {
      assert.equal(parsed(attributes).config.anonymous, 'phone-only');
      assert.deepEqual(told(attributes), ['anonymous: conflict']);
    });

    it(`are no conflict where nobody is anonymous: ${Object.keys(attributes).join(' ')}`, () => {
      for (const anonymous of ['phone-only', 'off']) {
        assert.equal(parsed({...attributes, anonymous}).config.anonymous, anonymous);
        assert.deepEqual(told({...attributes, anonymous}), []);
      }
    });
  }

  it('are kept as the host wrote them', () => {
    const {config} = parsed({credentials: 'include', 'csrf-header': 'X-Token', 'csrf-token': 'abc'});
    assert.deepEqual(
      [config.credentials, config.csrfHeader, config.csrfToken],
      ['include', 'X-Token', 'abc'],
    );
  });
});

describe('what a report has no room or way for', () => {
  it('is told: a token without a header to carry it', () => {
    const told = (attributes: Attributes) => parsed({anonymous: 'off', ...attributes}).problems;
    assert.deepEqual(
      told({'csrf-token': 'abc'}).map(({attribute, code}) => `${attribute}: ${code}`),
      ['csrf-header: missing'],
    );
    assert.deepEqual(told({'csrf-header': 'X-Token'}), []);
  });

  it('is told and cut: a municipality of more than 200 characters', () => {
    const {config, problems} = parsed({municipality: 'x'.repeat(201)});
    assert.equal(config.municipality, 'x'.repeat(200));
    assert.deepEqual(
      problems.map(({attribute, code}) => `${attribute}: ${code}`),
      ['municipality: unusable'],
    );
  });
});

describe('a receiving unit that is named twice', () => {
  for (const districts of ['Norr, Söder, Norr', '[{"name":"Norr","phone":"08-1"},{"name":"Norr"}]']) {
    it(`is one choice, as it was named first, and is told: ${districts}`, () => {
      const names = parsed({districts}).config.districts.map(({name}) => name);
      assert.deepEqual(names, [...new Set(names)]);
      assert.equal(names[0], 'Norr');
      assert.deepEqual(told({districts}), ['districts: unusable']);
    });
  }
});
