/** What is frozen before the first try, and the id that each try carries. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Attributes} from '../../../src/config/config.js';
import {prepareReport} from '../../../src/submission/prepare.js';
import {newReportId} from '../../../src/submission/report-id.js';
import {receiptIn} from '../../../src/submission/receipt.js';
import {configOf, samples, type SampleName} from '../../support/samples.js';
import {reportId, reportOf} from './reports.js';

const prepared = (changes: Attributes = {}, name: SampleName = 'private') => {
  const config = configOf(changes);
  return prepareReport(reportOf(samples[name]), config, config.endpoint!);
};

describe('a report made ready', () => {
  it('is its own bytes, under its own id', () => {
    const {id, body, contentType, endpoint} = prepared();
    assert.equal(id, reportId);
    assert.equal(contentType, 'application/json');
    assert.equal(endpoint, 'https://e-tjanst.example.se/orosanmalan');
    assert.equal(new TextDecoder().decode(body), JSON.stringify(reportOf(samples.private)));
  });

  it('goes where its variant goes', () => {
    const endpoint = 'https://example.se/{variant}/new?about={variant}';
    assert.equal(prepared({endpoint}).endpoint, 'https://example.se/child/new?about=child');
  });

  it('carries credentials and token as the host says', () => {
    const token = {credentials: 'include', 'csrf-header': 'X-Token', 'csrf-token': 'abc'};
    assert.equal(prepared(token).credentials, 'include');
    assert.deepEqual(prepared(token).headers, {'X-Token': 'abc'});
    assert.equal(prepared().credentials, 'omit');
    assert.deepEqual(prepared().headers, {});
  });

  it('carries no half of a token', () => {
    assert.deepEqual(prepared({'csrf-header': 'X-Token'}).headers, {});
    assert.deepEqual(prepared({'csrf-token': 'abc'}).headers, {});
  });

  it('carries neither when it is anonymous, whatever the host says', () => {
    const token = {credentials: 'include', 'csrf-header': 'X-Token', 'csrf-token': 'abc'};
    assert.equal(prepared(token, 'anonymous').credentials, 'omit');
    assert.deepEqual(prepared(token, 'anonymous').headers, {});
  });

  it('knows what counts as sent', () => {
    assert.equal(prepared({acknowledgement: 'status'}).acknowledgement, 'status');
    assert.equal(prepared().acknowledgement, 'json');
  });
});

describe('the id of a report', () => {
  it('is a UUID v4, new each time', () => {
    const ids = Array.from({length: 500}, newReportId);
    for (const id of ids)
      assert.match(id, /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('uses every bit that is free', () => {
    const seen = Array.from({length: 32}, () => new Set<string>());
    for (let tries = 0; tries < 500; tries++) {
      Array.from(newReportId().replaceAll('-', '')).forEach((digit, place) => seen[place]!.add(digit));
    }
    seen.forEach((digits, place) =>
      assert.equal(digits.size, place === 12 ? 1 : place === 16 ? 4 : 16, String(place)),
    );
  });
});

describe('a receipt', () => {
  const receipt = {reference: 'OA-1', receivedAt: '2026-11-16T10:00:00Z', status: 'queued'};

  it('is read out of what comes with it', () => {
    assert.deepEqual(receiptIn({...receipt, more: 'x'}), receipt);
  });

  it('has a reference that a person can write down', () => {
    assert.ok(receiptIn({...receipt, reference: 'x'.repeat(200)}));
    assert.equal(receiptIn({...receipt, reference: 'x'.repeat(201)}), undefined);
    assert.equal(receiptIn({...receipt, receivedAt: ''}), undefined);
  });
});
