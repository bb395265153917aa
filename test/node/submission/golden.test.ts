/**
 * The report of each sample, word for word. A difference here is a difference to every backend and every case worker:
 * read it, then write the files anew with `GOLDEN=write node --import tsx --test test/node/submission/golden.test.ts`.
 */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import {format, resolveConfig} from 'prettier';
import {reportSchema} from '../../../src/submission/payload-schema.js';
import type {Situation} from '../../../src/form/question.js';
import {cellName, cells, filledCell} from '../../support/cells.js';
import {samples} from '../../support/samples.js';
import {asJson, jsonSchema, reportOf} from './reports.js';

const folder = new URL('golden/', import.meta.url);
const fileOf = (name: string) => new URL(`${name}.json`, folder);

/** What people send, and every cell of the form with each of its questions answered. */
const situations: Readonly<Record<string, Situation>> = {
  ...samples,
  ...Object.fromEntries(cells.map((cell) => [cellName(cell), filledCell(cell)])),
};
const names = Object.keys(situations);

const ajv = new Ajv2020({allErrors: true});
const matchesJsonSchema = ajv.compile(jsonSchema());

describe('the report of', () => {
  for (const [name, situation] of Object.entries(situations)) {
    it(`${name} is as reviewed`, async () => {
      const report = asJson(reportOf(situation));
      if (process.env.GOLDEN === 'write') {
        const options = {...(await resolveConfig(fileOf(name))), parser: 'json'};
        writeFileSync(fileOf(name), await format(JSON.stringify(report), options));
      }
      const golden: unknown = JSON.parse(readFileSync(fileOf(name), 'utf8'));
      assert.deepEqual(report, golden);
      assert.equal(JSON.stringify(report), JSON.stringify(golden), 'the order is part of it');
    });

    it(`${name} is valid by the schema of the element and by the schema of a backend`, () => {
      const report = asJson(reportOf(situation));
      const parsed = reportSchema.safeParse(report);
      assert.ok(parsed.success, JSON.stringify(parsed.error?.issues));
      assert.ok(matchesJsonSchema(report), ajv.errorsText(matchesJsonSchema.errors));
    });
  }

  it('nobody else is kept there', () => {
    assert.deepEqual(readdirSync(folder).sort(), names.map((name) => `${name}.json`).sort());
  });
});

describe('the schema in dist', {skip: !existsSync('dist/report.schema.json')}, () => {
  it('takes each report too', () => {
    const built = JSON.parse(readFileSync('dist/report.schema.json', 'utf8')) as object;
    const matches = new Ajv2020({allErrors: true}).compile(built);
    for (const situation of Object.values(situations)) {
      assert.ok(matches(asJson(reportOf(situation))), ajv.errorsText(matches.errors));
    }
  });
});
