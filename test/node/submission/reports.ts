/** Reports made of the samples, as the element makes them, and the schema that a backend gets. */
import {toJSONSchema} from 'zod/mini';
import type {Situation} from '../../../src/form/question.js';
import {buildReport, type ReportFrame} from '../../../src/submission/payload.js';
import {reportSchema, type Report} from '../../../src/submission/payload-schema.js';
import {swedishReport} from '../../../src/text/swedish-report.js';

export const reportId = '5c2e7a0e-7f0e-4a39-9b6e-0d3a5f1c2b4d';

export const reportOf = (situation: Situation, frame: Partial<ReportFrame> = {}): Report =>
  buildReport(situation, {
    id: reportId,
    language: 'sv',
    dir: 'ltr',
    swedish: swedishReport(situation, frame.language ?? 'sv'),
    ...frame,
  });

/** As in dist/report.schema.json. */
export const jsonSchema = (): object => toJSONSchema(reportSchema, {target: 'draft-2020-12', reused: 'ref'});

/** As it goes over the wire: what JSON cannot say is gone. */
export const asJson = (report: Report): unknown => JSON.parse(JSON.stringify(report));
