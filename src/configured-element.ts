/** The attributes, each also a property, and the Config they make. Parsed once for each change; a change keeps the answers. */
import {LitElement, type PropertyValues} from 'lit';
import {attributeNames, type Attributes, type Config, type ConfigProblem} from './config/config.js';
import {parseConfig} from './config/parse-config.js';
import {ConfigProblemReporter} from './controllers/config-problem-reporter.js';

type Attribute = string | null | undefined;

/** A language that the host brings. What it does not say is said in Swedish. */
export interface OwnLocale {
  /** BCP 47. */
  readonly tag: string;
  readonly autonym: string;
  readonly swedishName: string;
  readonly dir: 'ltr' | 'rtl';
  readonly messages: Readonly<Record<string, string>>;
  /** Shown under the languages, in the language itself. */
  readonly note?: string;
}

const propertyOf = (attribute: string): string =>
  attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

export class ConfiguredElement extends LitElement {
  static override properties = {
    ...Object.fromEntries(attributeNames.map((attribute) => [propertyOf(attribute), {attribute}])),
    texts: {attribute: false},
    locales: {attribute: false},
  };

  /** Display name, "Vara kommun". */
  declare municipality: Attribute;
  /** Where the report is posted: https or loopback. Missing or unusable: only contact details show. */
  declare endpoint: Attribute;
  /** The number for advice and oral reports. */
  declare phone: Attribute;
  /** When `phone` is answered. */
  declare phoneHours: Attribute;
  /** When reports from the form are read. */
  declare formHours: Attribute;
  /** Default 112. */
  declare emergencyNumber: Attribute;
  /** Socialjour numbers, comma-separated. */
  declare afterHoursPhone: Attribute;
  declare afterHoursPhoneHours: Attribute;
  /** What the municipality takes digitally: `child adult older addiction`. */
  declare variants: Attribute;
  /** `18` or `21`. */
  declare childAgeLimit: Attribute;
  /** `allowed`, `phone-only` or `off`. */
  declare anonymous: Attribute;
  /** The board that is personal data controller. */
  declare controller: Attribute;
  /** How to reach the data protection officer. */
  declare dpoContact: Attribute;
  /** The municipality's own notice. */
  declare privacyUrl: Attribute;
  /** How long the form service keeps the report, as a sentence. */
  declare bufferRetention: Attribute;
  /** What is true of IP addresses in this installation, as a sentence. */
  declare ipNote: Attribute;
  /** Where data go outside the EU and the EEA, if they do, as a sentence. */
  declare thirdCountry: Attribute;
  /** Receiving units: names, or a JSON array. */
  declare districts: Attribute;
  declare postalAddress: Attribute;
  declare visitingAddress: Attribute;
  declare fax: Attribute;
  /** Languages offered, in that order. */
  declare languages: Attribute;
  /** Own wording: language → key → text. */
  declare texts: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
  /** Languages of one's own. */
  declare locales: OwnLocale | readonly OwnLocale[] | undefined;
  /** Level of the first heading, 1–4. */
  declare headingLevel: Attribute;
  /** Where the quick exit goes. */
  declare exitUrl: Attribute;
  /** `on` or `off`: Shift three times. */
  declare exitShortcut: Attribute;
  /** `live`, `test` (marked as a test) or `preview` (never posts). */
  declare mode: Attribute;
  /** `json` or `form`. */
  declare format: Attribute;
  /** `json`: only a receipt counts as sent; `status`: the status code does. */
  declare acknowledgement: Attribute;
  /** As in fetch. */
  declare credentials: Attribute;
  declare csrfHeader: Attribute;
  declare csrfToken: Attribute;
  declare encryptionKey: Attribute;
  declare encryptionKeyThumbprint: Attribute;

  #parsed = parseConfig({}, '');
  readonly #reporter = new ConfigProblemReporter(this);

  /** What the attributes say now. */
  get config(): Config {
    return this.#parsed.config;
  }

  protected get problems(): readonly ConfigProblem[] {
    return this.#parsed.problems;
  }

  /** Tells the integrator, once. */
  protected reportProblems(problems: readonly ConfigProblem[]): void {
    this.#reporter.report(problems);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const isConfigured = attributeNames.some((attribute) => changed.has(propertyOf(attribute)));
    if (this.hasUpdated && !isConfigured) return;
    const values = attributeNames.map((attribute) => {
      const value: unknown = Reflect.get(this, propertyOf(attribute));
      return [attribute, typeof value === 'string' || typeof value === 'number' ? String(value) : undefined];
    });
    this.#parsed = parseConfig(Object.fromEntries(values) as Attributes, this.ownerDocument.baseURI);
    this.reportProblems(this.problems);
  }
}
