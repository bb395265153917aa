/** The report as a form would send it: read by a parser that is not ours. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {formFields, multipart} from '../../../src/submission/multipart.js';
import {prepareReport} from '../../../src/submission/prepare.js';
import {configOf, sampleNames, samples} from '../../support/samples.js';
import {reportId, reportOf} from './reports.js';

const prepared = (name: (typeof sampleNames)[number]) => {
  const config = configOf({format: 'form'});
  return prepareReport(reportOf(samples[name]), config, config.endpoint!);
};

const read = async ({body, contentType}: {body: Uint8Array<ArrayBuffer>; contentType: string}) =>
  await new Response(body, {headers: {'content-type': contentType}}).formData();

describe('multipart', () => {
  for (const name of sampleNames) {
    it(`holds the whole report of ${name}, and its answers under their dotted names`, async () => {
      const report = reportOf(samples[name]);
      const form = await read(prepared(name));
      assert.equal(form.get('report'), JSON.stringify(report));
      const fields = [...form.keys()];
      assert.equal(fields[0], 'report');
      assert.equal(
        fields.some((field) => field.startsWith('swedish')),
        false,
      );
      const {address, name: who} = report.subjects[0]!;
      assert.equal(form.get('subjects.0.address'), address ?? null);
      assert.equal(form.get('subjects.0.name'), who ?? null);
      assert.equal(form.get('concern.description'), report.concern.description ?? null);
      assert.deepEqual(form.getAll('concern.kinds'), report.concern.kinds ?? []);
      assert.equal(form.get('role'), report.role);
      assert.equal(form.get('version'), '1');
    });
  }

  it('has the same bytes each time', () => {
    assert.deepEqual(prepared('professional'), prepared('professional'));
    assert.match(prepared('private').contentType, /^multipart\/form-data; boundary=[\w-]{10,70}$/);
  });

  it('takes another boundary when someone has written this one', async () => {
    const report = reportOf(samples.private);
    const sly = {...report, concern: {description: `--oros-${reportId}--\r\n oros-${reportId}`}};
    const {contentType, body} = multipart(sly.id, formFields(sly, JSON.stringify(sly)));
    assert.equal(contentType.includes(reportId), false);
    const form = await read({contentType, body});
    assert.equal(form.get('concern.description'), sly.concern.description);
    assert.deepEqual(JSON.parse(form.get('report') as string), JSON.parse(JSON.stringify(sly)));
  });

  it('keeps every letter', async () => {
    const words = 'Åäö \u202e עברית 🌧 "citat"; name="x"\r\n\r\n--\n\u0000';
    const report = {...reportOf(samples.private), concern: {description: words}};
    const form = await read(multipart(report.id, formFields(report, JSON.stringify(report))));
    assert.equal(form.get('concern.description'), words);
  });
});
