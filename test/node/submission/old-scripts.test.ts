/** A report on a page whose old scripts have added to the prototypes that everybody shares. */
import assert from 'node:assert/strict';
import {afterEach, describe, it} from 'node:test';
import {isReport, jsonOf} from '../../../src/submission/json.js';
import {reportSchema} from '../../../src/submission/payload-schema.js';
import {sampleReports} from '../../../demo/contract/samples.js';

const reports = Object.entries(sampleReports());

describe('a report beside old scripts', () => {
  afterEach(() => {
    Reflect.deleteProperty(Array.prototype, 'toJSON');
    Reflect.deleteProperty(Object.prototype, 'toJSON');
    Reflect.deleteProperty(Object.prototype, 'extend');
  });

  it('is written as JSON.stringify writes it on a page without them', () => {
    for (const [name, report] of reports) assert.equal(jsonOf(report), JSON.stringify(report), name);
    assert.equal(
      jsonOf({a: undefined, b: null, c: ['"\\\u2028å\ud800', true, 0]}),
      '{"b":null,"c":["\\"\\\\\u2028å\\ud800",true,0]}',
    );
  });

  it('is written the same where arrays and objects say how they want to be written', () => {
    const wanted = reports.map(([, report]) => JSON.stringify(report));
    Object.assign(Array.prototype, {toJSON: () => 'an array'});
    Object.assign(Object.prototype, {toJSON: () => 'an object'});
    const written = reports.map(([, report]) => jsonOf(report));
    Reflect.deleteProperty(Array.prototype, 'toJSON');
    Reflect.deleteProperty(Object.prototype, 'toJSON');
    assert.deepEqual(written, wanted);
  });

  it('is as promised where every object has names of the page, and nothing more than that', () => {
    const [[, report] = []] = reports;
    const json = jsonOf(report);
    const more = jsonOf({...report, userAgent: 'x'});
    Object.assign(Object.prototype, {extend: () => 'everywhere'});
    const asPromised = [json, more].map(isReport);
    const byTheSchemaAlone = reportSchema.safeParse(JSON.parse(json)).success;
    Reflect.deleteProperty(Object.prototype, 'extend');
    assert.deepEqual(asPromised, [true, false]);
    assert.equal(byTheSchemaAlone, false, 'else isReport() would not be needed');
  });
});
