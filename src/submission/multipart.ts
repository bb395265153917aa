/**
 * The report as a form would send it (RFC 7578), made by hand: the bytes are frozen before the first try, and a browser's
 * own FormData gets a new boundary each time.
 */
import type {Report} from './payload-schema.js';
import {newReportId} from './report-id.js';

interface Multipart {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
}

type Field = readonly [name: string, value: string];

/** `subjects.0.name`; several choices are several fields of one name, as from checkboxes. */
function fieldsIn(value: unknown, name: string): readonly Field[] {
  if (typeof value !== 'object' || value === null) return [[name, String(value)]];
  const isChoices = Array.isArray(value) && value.every((one) => typeof one === 'string');
  return Object.entries(value).flatMap(([key, one]) =>
    fieldsIn(one, isChoices ? name : name === '' ? key : `${name}.${key}`),
  );
}

/**
 * `report`, the whole, is what counts; the rest are the same answers under the names of the form, for a backend that files
 * fields. `swedish` is in the whole only.
 */
export function formFields(report: Report, json: string): readonly Field[] {
  const {swedish: _, ...answers} = report;
  return [['report', json], ...fieldsIn(answers, '')];
}

/** @param id of the report: its boundary, as long as no field holds it. */
export function multipart(id: string, fields: readonly Field[]): Multipart {
  let boundary = `oros-${id}`;
  while (fields.some(([, value]) => value.includes(boundary))) boundary = `oros-${newReportId()}`;
  const parts = fields.map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return {
    body: new TextEncoder().encode(`${parts.join('')}--${boundary}--\r\n`),
    contentType: `multipart/form-data; boundary=${boundary}`,
  };
}
