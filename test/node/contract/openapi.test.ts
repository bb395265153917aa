/** openapi.json is OpenAPI 3.1, and says no more and no less than what the element and its schema do. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Validator} from '@seriousme/openapi-schema-validator';
import {Ajv2020} from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import {openApi} from '../../../demo/contract/openapi.js';
import {reportJsonSchema} from '../../../demo/contract/report-schema.js';
import {sampleReports} from '../../../demo/contract/samples.js';
import {problemCodes} from '../../../src/form/problem-codes.js';
import {reportSchema} from '../../../src/submission/payload-schema.js';
import {receiptIn} from '../../../src/submission/receipt.js';

interface Media {
  readonly schema: object;
  readonly examples?: Readonly<Record<string, {value: unknown}>>;
}
interface Body {
  readonly content?: Readonly<Record<string, Media>>;
}

const document = openApi('1.2.3');
const {post} = document.paths['/reports'];
const responses = post.responses as Readonly<Record<string, Body>>;
const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** A schema of the document, with all of the document to refer to. */
function validator(schema: object) {
  const ajv = new Ajv2020({allErrors: true, strict: true, allowUnionTypes: true});
  formats(ajv);
  ajv.addKeyword('components');
  return ajv.compile({components: document.components, ...schema});
}

const medias = [post.requestBody, ...Object.values(responses)].flatMap(({content}: Body) =>
  Object.entries(content ?? {}),
);

describe('openapi.json', () => {
  it('is valid OpenAPI 3.1', async () => {
    const openapi = new Validator();
    const {valid, errors} = await openapi.validate(structuredClone(document));
    assert.ok(valid, JSON.stringify(errors));
    assert.equal(openapi.version, '3.1');
  });

  it('is in dist as it is here, and so is the schema', () => {
    const {version} = read('package.json') as {version: string};
    assert.deepEqual(read('dist/openapi.json'), JSON.parse(JSON.stringify(openApi(version))));
    assert.deepEqual(read('dist/report.schema.json'), JSON.parse(JSON.stringify(reportJsonSchema())));
  });

  it('gives examples that are valid by its own schemas', () => {
    const examples = medias.flatMap(([, {schema, examples: given}]) =>
      Object.entries(given ?? {}).map(([name, {value}]) => ({name, schema, value})),
    );
    assert.ok(examples.length > 20, String(examples.length));
    for (const {name, schema, value} of examples) {
      const matches = validator(schema);
      assert.ok(matches(value), `${name}: ${JSON.stringify(matches.errors)}`);
    }
  });

  it('takes and refuses the same reports as the element', () => {
    const matches = validator({$ref: '#/components/schemas/Report'});
    const samples = sampleReports();
    for (const report of Object.values(samples)) assert.ok(matches(report), JSON.stringify(matches.errors));
    for (const change of [
      {userAgent: 'x'},
      {version: 2},
      {subjects: []},
      {reporter: {x: 1}},
      {role: 'boss'},
    ]) {
      const changed = {...samples['child-anonymous'], ...change};
      assert.equal(matches(changed), false, JSON.stringify(change));
      assert.equal(reportSchema.safeParse(changed).success, false);
    }
  });

  it('takes for a receipt what the element does, and nothing else', () => {
    const matches = validator({$ref: '#/components/schemas/Receipt'});
    const receipt = {reference: 'OA-1', receivedAt: '2026-11-16T10:00:00Z', status: 'received'};
    const others = [
      {...receipt, status: 'sent'},
      {...receipt, reference: ''},
      {...receipt, reference: 'x'.repeat(201)},
      {...receipt, receivedAt: ''},
      {reference: 'OA-1'},
      [],
      'received',
    ];
    for (const value of [receipt, {...receipt, more: 1}, ...others]) {
      assert.equal(matches(value), receiptIn(value) !== undefined, JSON.stringify(value));
    }
  });

  it('has every answer of the contract, and every code', () => {
    const statuses = '200 201 202 204 3XX 400 401 403 404 405 408 409 413 415 422 425 429 4XX 5XX';
    assert.deepEqual(Object.keys(responses).sort(), statuses.split(' ').sort());
    const {FieldError} = document.components.schemas as unknown as Record<
      string,
      {properties: {code: {enum: unknown}}}
    >;
    assert.deepEqual(FieldError?.properties.code.enum, problemCodes);
    assert.deepEqual(Object.keys(post.requestBody.content), [
      'application/json',
      'multipart/form-data',
      'application/jose',
    ]);
  });
});
