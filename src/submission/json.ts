/**
 * The report as JSON, and JSON held against the report's schema, on pages where old scripts have given every array a
 * `toJSON` (Prototype.js) or every object names of their own.
 */
import {reportSchema} from './payload-schema.js';

/** As JSON.stringify, which would ask each array and object how it wants to be written. */
export function jsonOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => jsonOf(one)).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, one]) => one !== undefined);
  return `{${members.map(([name, one]) => `${JSON.stringify(name)}:${jsonOf(one)}`).join()}}`;
}

/** With nothing but what was written, for a schema that allows nothing more. */
const bare = (_name: string, value: unknown): unknown =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? value
    : Object.assign(Object.create(null) as object, value);

/** The guard before anything leaves: nothing that the contract does not know. */
export const isReport = (json: string): boolean => reportSchema.safeParse(JSON.parse(json, bare)).success;
