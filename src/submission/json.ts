/** The report as JSON, also on pages where an old script has given every array a `toJSON` (Prototype.js); and JSON held against the schema. */
import {reportSchema} from './payload-schema.js';

/** As JSON.stringify, which would ask each array and object how it wants to be written. */
export function jsonOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => jsonOf(one)).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, one]) => one !== undefined);
  return `{${members.map(([name, one]) => `${JSON.stringify(name)}:${jsonOf(one)}`).join()}}`;
}

/** The guard before anything leaves: nothing that the contract does not know. */
export const isReport = (json: string): boolean => reportSchema.safeParse(JSON.parse(json)).success;
