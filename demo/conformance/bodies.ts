/** A report as bytes, in each form that a page may be told to send (`format`). */
import {randomBytes} from 'node:crypto';

export type Format = 'json' | 'form';

export interface Body {
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** `subjects.0.name` → `Kim`, several choices as from checkboxes; of the report's own Swedish copy nothing. */
function dotted(value: unknown, path = ''): [string, string][] {
  if (typeof value !== 'object' || value === null) return [[path, String(value)]];
  const isChoices = Array.isArray(value) && value.every((one) => typeof one === 'string');
  return Object.entries(value)
    .filter(([key]) => path !== '' || key !== 'swedish')
    .flatMap(([key, inside]) => dotted(inside, isChoices ? path : path ? `${path}.${key}` : key));
}

/** @param report the field `report`, which is the one to rely on; first, where no limit on fields drops it. */
export function formOf(report: Uint8Array | undefined, fields: readonly (readonly [string, string])[]): Body {
  const boundary = `oros-anmalan-${randomBytes(16).toString('hex')}`;
  const part = (name: string, value: string | Uint8Array) =>
    Buffer.concat([
      Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n`),
      Buffer.from(value),
      Buffer.from('\r\n'),
    ]);
  const parts = [
    ...(report ? [part('report', report)] : []),
    ...fields.map(([name, value]) => part(name, value)),
  ];
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    bytes: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]),
  };
}

/** Bytes that need not be a report at all, in the clothes of one. */
export const wrapped = (format: Format, bytes: Uint8Array): Body =>
  format === 'json' ? {contentType: 'application/json', bytes} : formOf(bytes, []);

export function bodyOf(format: Format, report: object): Body {
  const bytes = Buffer.from(JSON.stringify(report));
  return format === 'json' ? {contentType: 'application/json', bytes} : formOf(bytes, dotted(report));
}
