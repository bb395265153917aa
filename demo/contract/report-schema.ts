/** The report's JSON Schema 2020-12, out of the one zod schema that the element itself uses. */
import {toJSONSchema} from 'zod/mini';
import {reportSchema} from '../../src/submission/payload-schema.js';

export type JsonSchema = Readonly<Record<string, unknown>>;

const plain = (): JsonSchema => toJSONSchema(reportSchema, {target: 'draft-2020-12'});

/** `report.schema.json`. */
export const reportJsonSchema = (): JsonSchema => ({
  $id: 'https://oros-anmalan.example/report.schema.json',
  title: 'Report of concern (orosanmälan), payload version 1',
  ...plain(),
});

/**
 * The same under `components.schemas` of an OpenAPI document: what is named stands beside the report, because many
 * tools read `#/$defs/…` from the top of the document.
 */
export function reportComponents(): Readonly<Record<string, JsonSchema>> {
  const moved = JSON.stringify(plain()).replaceAll('"#/$defs/', '"#/components/schemas/');
  const {$defs, $schema: _, ...report} = JSON.parse(moved) as JsonSchema;
  return {Report: report, ...($defs as Readonly<Record<string, JsonSchema>>)};
}
