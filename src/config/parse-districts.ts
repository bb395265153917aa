/** The receiving units, as a host writes them: names, or a JSON array with what each has of its own. */
import {formats} from '../form/formats.js';
import type {District, WrittenHours} from './config.js';

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

function parseDistrict(
  value: unknown,
  readHours: (written: string) => WrittenHours | undefined,
): District | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const written = value as Readonly<Record<string, unknown>>;
  const name = textOf(written.name);
  if (name === undefined) return undefined;
  const [controller, phone, hours] = [written.controller, written.phone, written.phoneHours].map(textOf);
  const phoneHours = hours === undefined ? undefined : readHours(hours);
  return {
    name: name.slice(0, formats.short.max),
    ...(controller && {controller}),
    ...(phone && {phone}),
    ...(phoneHours && {phoneHours}),
  };
}

/** Undefined where it is not a list of units with names. */
export function parseDistrictList(
  json: string,
  readHours: (written: string) => WrittenHours | undefined,
): readonly District[] | undefined {
  try {
    const list: unknown = JSON.parse(json);
    if (!Array.isArray(list)) return undefined;
    const districts = list.flatMap((value: unknown) => parseDistrict(value, readHours) ?? []);
    return districts.length === list.length ? districts : undefined;
  } catch {
    return undefined;
  }
}
