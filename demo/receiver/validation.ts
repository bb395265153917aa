/** Is it a report? Answers with the faults by JSON Pointer and code, from the schema that the element is built with. */
import {readFileSync} from 'node:fs';
import {Ajv2020, type ErrorObject, type ValidateFunction} from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type {Report} from '../../src/submission/payload-schema.js';
import type {FieldError} from './problem.js';

export type ValidateReport = (value: unknown, bytes: number) => Report | FieldError[];

/** A large body that is wrong is told its first fault only: listing them all could cost more than the body itself. */
const listAllUpTo = 128 * 1024;

const codes: Record<string, FieldError['code']> = {
  required: 'missing',
  minLength: 'missing',
  minItems: 'missing',
  maxLength: 'too-long',
  maxItems: 'too-long',
  additionalProperties: 'not-allowed',
  const: 'not-allowed',
  enum: 'not-allowed',
  discriminator: 'not-allowed',
};

const escapePointer = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** The member that is missing, unknown or decisive stands in the parameters, not in the path. */
function toFieldError({instancePath, keyword, params}: ErrorObject): FieldError {
  const {missingProperty, additionalProperty, tag, error} = params as Record<string, unknown>;
  const member = missingProperty ?? additionalProperty ?? (keyword === 'discriminator' ? tag : undefined);
  const pointer = typeof member === 'string' ? `${instancePath}/${escapePointer(member)}` : instancePath;
  if (keyword === 'discriminator' && error === 'tag') return {pointer, code: 'missing'};
  return {pointer, code: codes[keyword] ?? 'invalid-format'};
}

/** One fault a place: an empty name is missing, not also badly written. */
function toFieldErrors(errors: readonly ErrorObject[]): FieldError[] {
  const byPointer = new Map<string, FieldError>();
  for (const error of errors.map(toFieldError)) {
    if (!byPointer.has(error.pointer) || error.code === 'missing') byPointer.set(error.pointer, error);
  }
  return [...byPointer.values()].slice(0, 100);
}

function compile(schema: object, allErrors: boolean): ValidateFunction<Report> {
  const ajv = new Ajv2020({allErrors, discriminator: true, strict: true});
  formats(ajv);
  // Named, the discriminator lets Ajv report the faults of the one kind of report that was meant.
  return ajv.compile<Report>({...schema, type: 'object', discriminator: {propertyName: 'role'}});
}

export function reportValidator(schemaFile: string | URL): ValidateReport {
  const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as object;
  const validateAll = compile(schema, true);
  const validateFirst = compile(schema, false);
  return (value, bytes) => {
    const validate = bytes > listAllUpTo ? validateFirst : validateAll;
    return validate(value) ? value : toFieldErrors(validate.errors ?? []);
  };
}
