/** Raw attributes → Config and what is wrong with them. Never throws: a host's mistake gets the nearest safe behaviour. */
import {formats} from '../form/formats.js';
import {variants, type Variant} from '../form/answers.js';
import type {
  AttributeName,
  Attributes,
  Config,
  ConfigProblem,
  ConfigProblemCode,
  District,
  WrittenHours,
} from './config.js';
import {parseHours} from '../hours/parse-hours.js';
import {parseDistrictList} from './parse-districts.js';
import {parseEncryption} from './parse-encryption.js';
import {usableEndpoint, webUrl} from './urls.js';

export interface ParsedConfig {
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
}

/** Neutral and not personalised: a weather page looks like nothing on a shared screen. */
const defaultExitUrl = 'https://www.smhi.se/';

class AttributeReader {
  readonly problems: ConfigProblem[] = [];

  constructor(
    private readonly attributes: Attributes,
    readonly base: string,
  ) {}

  report(attribute: AttributeName, code: ConfigProblemCode, message: string): undefined {
    this.problems.push({attribute, code, message});
  }

  text(attribute: AttributeName): string | undefined {
    const value = this.attributes[attribute]?.trim();
    return value === '' ? undefined : value;
  }

  choice<const T extends string>(attribute: AttributeName, allowed: readonly T[], fallback: T): T {
    const value = this.text(attribute);
    const found = allowed.find((one) => one === value?.toLowerCase());
    if (value !== undefined && found === undefined) {
      this.report(
        attribute,
        'unknown-value',
        `Use one of: ${allowed.join(', ')}. Now "${fallback}" is used.`,
      );
    }
    return found ?? fallback;
  }

  list(attribute: AttributeName, separator: RegExp, fallback = ''): readonly string[] {
    const parts = (this.text(attribute) ?? fallback).split(separator).map((part) => part.trim());
    return parts.filter((part) => part !== '');
  }

  hours(attribute: AttributeName, written = this.text(attribute)): WrittenHours | undefined {
    if (written === undefined) return undefined;
    const {schedule, problem} = parseHours(written);
    if (schedule) return {written, schedule};
    const {position, length, expected} = problem;
    this.report(
      attribute,
      'unusable',
      `Shown as written. At character ${position + 1} (${length} long), expected ${expected}.`,
    );
    return {written};
  }

  /** A number that can be rung. */
  number(attribute: AttributeName): string | undefined {
    const value = this.text(attribute);
    if (value === undefined || /\d/.test(value)) return value;
    return this.report(attribute, 'unusable', 'Give a phone number.');
  }

  url(attribute: AttributeName): string | undefined {
    const value = this.text(attribute);
    if (value === undefined) return undefined;
    return (
      webUrl(value, this.base) ??
      this.report(attribute, 'unusable', 'Give a web address that begins with https:.')
    );
  }
}

function parseVariants(reader: AttributeReader): readonly Variant[] {
  const wanted = reader.list('variants', /[\s,]+/);
  const known = variants.filter((variant) => wanted.includes(variant));
  if (known.length < new Set(wanted).size) {
    reader.report('variants', 'unknown-value', `Use one or more of: ${variants.join(' ')}.`);
  }
  return known.length > 0 ? known : variants;
}

function readDistricts(reader: AttributeReader): readonly District[] {
  const written = reader.text('districts');
  if (!written?.startsWith('[')) return reader.list('districts', /,/).map((name) => ({name}));
  return (
    parseDistrictList(written, (hours) => reader.hours('districts', hours)) ??
    reader.report(
      'districts',
      'unusable',
      'Give names separated by commas, or a JSON array of {"name": …}.',
    ) ??
    []
  );
}

/** One choice for each name: a report says no more of its unit. */
function parseDistricts(reader: AttributeReader): readonly District[] {
  const all = readDistricts(reader);
  const each = all.filter(({name}, index) => all.findIndex((one) => one.name === name) === index);
  if (each.length < all.length) reader.report('districts', 'unusable', 'Give each unit once.');
  return each;
}

function parseEndpoint(reader: AttributeReader): string | undefined {
  const value = reader.text('endpoint');
  if (value === undefined) {
    return reader.report(
      'endpoint',
      'missing',
      'Name where the report is posted. Until then only contact details show.',
    );
  }
  return (
    usableEndpoint(value, reader.base) ??
    reader.report(
      'endpoint',
      'unusable',
      'Use an https: address (or one on this machine). Only contact details show.',
    )
  );
}

/** A name that is none would make every send fail (RFC 9110 5.6.2). */
function parseHeader(reader: AttributeReader): string | undefined {
  const value = reader.text('csrf-header');
  if (value === undefined || /^[\w!#$%&'*+.^`|~-]+$/.test(value)) return value;
  return reader.report('csrf-header', 'unusable', 'Give the name of a header, as in X-CSRF-Token.');
}

/** A token without a header is never sent. A header without a token is no fault: a script may give the token later. */
function reportTokenAlone(reader: AttributeReader): void {
  if (reader.text('csrf-token') === undefined || reader.text('csrf-header') !== undefined) return;
  reader.report('csrf-header', 'missing', 'Name the header that carries csrf-token.');
}

/** A header holds no other characters (Fetch standard, "byte string"): with them every send would fail. */
function sendable(reader: AttributeReader, token: string | undefined): string | undefined {
  if (token === undefined || /^[\t\x20-\x7e\x80-\xff]*$/.test(token)) return token;
  return reader.report('csrf-token', 'unusable', 'A header cannot hold this token.');
}

/** The report has room for so many characters (form/formats.ts). */
function parseMunicipality(reader: AttributeReader): string | undefined {
  const name = reader.text('municipality');
  if (name === undefined || name.length <= formats.short.max) return name;
  reader.report('municipality', 'unusable', `Use ${formats.short.max} characters at most.`);
  return name.slice(0, formats.short.max);
}

/** An anonymous report must not ride on a session, so a host that sends credentials or a token offers the phone instead. */
function parseAnonymous(reader: AttributeReader, identifies: boolean): Config['anonymous'] {
  const value = reader.choice('anonymous', ['allowed', 'phone-only', 'off'], 'allowed');
  if (value !== 'allowed' || !identifies) return value;
  reader.report(
    'anonymous',
    'conflict',
    'Leave out credentials and csrf-token, or set anonymous="phone-only".',
  );
  return 'phone-only';
}

function reportMissingFacts(reader: AttributeReader): void {
  const facts = {
    municipality: 'Name the municipality, as in "Vara kommun".',
    phone: 'Give the number of the social services: without it people are sent to the emergency number.',
    controller: 'Name the board that is personal data controller.',
    'dpo-contact': 'Say how to reach the data protection officer.',
  } as const;
  for (const [attribute, message] of Object.entries(facts)) {
    if (reader.text(attribute as AttributeName) === undefined) {
      reader.report(attribute as AttributeName, 'missing', message);
    }
  }
}

/** @param base the address that relative URLs are resolved against, the page's own. */
export function parseConfig(attributes: Attributes, base: string): ParsedConfig {
  const reader = new AttributeReader(attributes, base);
  const credentials = reader.choice('credentials', ['omit', 'same-origin', 'include'], 'omit');
  const csrfToken = reader.text('csrf-token');
  reportMissingFacts(reader);
  reportTokenAlone(reader);
  const endpoint = parseEndpoint(reader);
  const encryption = parseEncryption(attributes, endpoint, base);
  if (encryption.problem) reader.problems.push(encryption.problem);
  const config: Config = {
    municipality: parseMunicipality(reader),
    endpoint: encryption.problem ? undefined : endpoint,
    phone: reader.number('phone'),
    phoneHours: reader.hours('phone-hours'),
    formHours: reader.hours('form-hours'),
    emergencyNumber: reader.number('emergency-number') ?? '112',
    afterHoursPhones: reader.list('after-hours-phone', /,/),
    afterHoursPhoneHours: reader.hours('after-hours-phone-hours'),
    variants: parseVariants(reader),
    childAgeLimit: reader.choice('child-age-limit', ['18', '21'], '18') === '21' ? 21 : 18,
    anonymous: parseAnonymous(reader, credentials !== 'omit' || csrfToken !== undefined),
    controller: reader.text('controller'),
    dpoContact: reader.text('dpo-contact'),
    privacyUrl: reader.url('privacy-url'),
    bufferRetention: reader.text('buffer-retention'),
    ipNote: reader.text('ip-note'),
    thirdCountry: reader.text('third-country'),
    districts: parseDistricts(reader),
    postalAddress: reader.text('postal-address'),
    visitingAddress: reader.text('visiting-address'),
    fax: reader.text('fax'),
    languages: reader.list('languages', /[\s,]+/, 'sv en'),
    headingLevel: Number(reader.choice('heading-level', ['1', '2', '3', '4'], '2')) as Config['headingLevel'],
    exitUrl: reader.url('exit-url') ?? defaultExitUrl,
    exitShortcut: reader.choice('exit-shortcut', ['on', 'off'], 'on'),
    mode: reader.choice('mode', ['live', 'test', 'preview'], 'live'),
    format: reader.choice('format', ['json', 'form'], 'json'),
    acknowledgement: reader.choice('acknowledgement', ['json', 'status'], 'json'),
    credentials,
    csrfHeader: parseHeader(reader),
    csrfToken: sendable(reader, csrfToken),
    encryptionKey: encryption.key,
    encryptionKeyThumbprints: encryption.thumbprints,
  };
  return {config, problems: reader.problems};
}
