/** What a municipality can configure: the element's attributes, parsed. */
import type {Variant} from '../form/answers.js';
import type {Schedule} from '../hours/schedule.js';

/** Hours as the municipality wrote them, and what they mean where they could be read. Never a guess. */
export interface WrittenHours {
  readonly written: string;
  readonly schedule?: Schedule;
}

/** A receiving unit inside a large municipality. */
export interface District {
  readonly name: string;
  readonly controller?: string;
  readonly phone?: string;
  readonly phoneHours?: WrittenHours;
}

export interface Config {
  /** Display name, "Vara kommun". */
  readonly municipality: string | undefined;
  /** Absolute URL, perhaps with `{variant}`; undefined means contact mode. */
  readonly endpoint: string | undefined;
  readonly phone: string | undefined;
  readonly phoneHours: WrittenHours | undefined;
  /** When reports from the form are read; without it nothing is promised. */
  readonly formHours: WrittenHours | undefined;
  readonly emergencyNumber: string;
  readonly afterHoursPhones: readonly string[];
  readonly afterHoursPhoneHours: WrittenHours | undefined;
  /** What this municipality takes digitally. */
  readonly variants: readonly Variant[];
  /** The first age that no longer uses the child form. In law a child is under 18 whatever is said here. */
  readonly childAgeLimit: 18 | 21;
  readonly anonymous: 'allowed' | 'phone-only' | 'off';
  /** The board that is personal data controller. */
  readonly controller: string | undefined;
  /** How to reach the data protection officer. */
  readonly dpoContact: string | undefined;
  readonly privacyUrl: string | undefined;
  readonly bufferRetention: string | undefined;
  readonly ipNote: string | undefined;
  /** The host's own sentence where data do leave the EU and the EEA; in place of ours, that they do not. */
  readonly thirdCountry: string | undefined;
  readonly districts: readonly District[];
  readonly postalAddress: string | undefined;
  readonly visitingAddress: string | undefined;
  readonly fax: string | undefined;
  readonly languages: readonly string[];
  readonly headingLevel: 1 | 2 | 3 | 4;
  readonly exitUrl: string;
  readonly exitShortcut: 'on' | 'off';
  readonly mode: 'live' | 'test' | 'preview';
  readonly format: 'json' | 'form';
  /** What counts as sent: a receipt only, or the status code alone. */
  readonly acknowledgement: 'json' | 'status';
  readonly credentials: RequestCredentials;
  readonly csrfHeader: string | undefined;
  readonly csrfToken: string | undefined;
  /** An absolute URL, or a JWK or JWKS as JSON. With one, no report leaves unencrypted. */
  readonly encryptionKey: string | undefined;
  /** RFC 7638; empty: any key is taken. */
  readonly encryptionKeyThumbprints: readonly string[];
}

export type ConfigProblemCode =
  | 'missing'
  | 'unknown-value'
  | 'unusable'
  | 'conflict'
  // The endpoint answered that it cannot take a report.
  | 'refused'
  // Of the encryption key: not fetched, none of the thumbprints, private, or a browser or page that cannot encrypt.
  | 'unreachable'
  | 'thumbprint-mismatch'
  | 'private-key'
  | 'no-encryption';

/** A fault that an integrator can mend. `message` names the mend and never repeats a value, which may be secret. */
export interface ConfigProblem {
  readonly attribute: string;
  readonly code: ConfigProblemCode;
  readonly message: string;
}

/** The attributes as they stand on the tag. */
export const attributeNames = [
  'municipality',
  'endpoint',
  'phone',
  'phone-hours',
  'form-hours',
  'emergency-number',
  'after-hours-phone',
  'after-hours-phone-hours',
  'variants',
  'child-age-limit',
  'anonymous',
  'controller',
  'dpo-contact',
  'privacy-url',
  'buffer-retention',
  'ip-note',
  'third-country',
  'districts',
  'postal-address',
  'visiting-address',
  'fax',
  'languages',
  'heading-level',
  'exit-url',
  'exit-shortcut',
  'mode',
  'format',
  'acknowledgement',
  'credentials',
  'csrf-header',
  'csrf-token',
  'encryption-key',
  'encryption-key-thumbprint',
] as const;
export type AttributeName = (typeof attributeNames)[number];
export type Attributes = Readonly<Partial<Record<AttributeName, string | null>>>;
