/** Whether reports are to be encrypted, with which key. What is meant so but cannot be is never sent readable. */
import type {Attributes, ConfigProblem, ConfigProblemCode} from './config.js';
import {usableEndpoint} from './urls.js';

export interface ParsedEncryption {
  /** An absolute address, or a JWK or JWKS as it stands on the tag. */
  readonly key?: string;
  readonly thumbprints: readonly string[];
  /** There is no key: then only contact details show. */
  readonly problem?: ConfigProblem;
}

type Fault = readonly [attribute: string, code: ConfigProblemCode, mend: string];

/** A SHA-256 in base64url each (RFC 7638). */
const areThumbprints = (list: string): boolean => /^\s*[\w-]{43}(?:[\s,]+[\w-]{43})*[\s,]*$/.test(list);

/** Members of a private key, as they stand in JSON. The key itself is read when a person starts (submission/key.ts). */
const looksPrivate = (key: string): boolean => /"[dpqk]"\s*:/.test(key);

/** Undefined where nothing is written, or no safe address. */
const keyOf = (written: string, base: string): string | undefined =>
  /^(?:{|$)/.test(written) ? written || undefined : usableEndpoint(written, base);

/** @param written also empty: a template that filled in nothing meant a key all the same. */
function faultOf(
  written: string,
  key: string | undefined,
  pinned: string | null,
  endpoint = '',
): Fault | undefined {
  const attribute = 'encryption-key';
  if (looksPrivate(written)) {
    return [attribute, 'private-key', 'Make a new pair, since this one is known, and give its public key.'];
  }
  if (key === undefined) return [attribute, 'unusable', 'Give an https: address of a key, or a JWK.'];
  if (pinned !== null && !areThumbprints(pinned)) {
    return [`${attribute}-thumbprint`, 'unusable', 'Give RFC 7638 thumbprints.'];
  }
  return endpoint.includes('{variant}')
    ? ['endpoint', 'conflict', 'Leave {variant} out: it is not encrypted.']
    : undefined;
}

export function parseEncryption(
  attributes: Attributes,
  endpoint: string | undefined,
  base: string,
): ParsedEncryption {
  const {'encryption-key': given = null, 'encryption-key-thumbprint': pinned = null} = attributes;
  const written = given?.trim() ?? '';
  const thumbprints = pinned?.match(/[\w-]+/g) ?? [];
  if (given === null && pinned === null) return {thumbprints};
  const key = keyOf(written, base);
  const fault = faultOf(written, key, pinned, endpoint);
  if (!fault) return {...(key && {key}), thumbprints};
  const [attribute, code, mend] = fault;
  return {thumbprints, problem: {attribute, code, message: `${mend} Until then only contact details show.`}};
}
