/** The tag in the making: what the editor has filled in so far. One immutable value, replaced. */
import {attributeNames, type AttributeName} from '../../src/config/config.js';
import {noHours, type Hours} from './hours/hours.js';
import {writeHours} from './hours/write-hours.js';

export const hoursNames = ['phone-hours', 'form-hours', 'after-hours-phone-hours'] as const;
export type HoursName = (typeof hoursNames)[number];
export type PlainName = Exclude<AttributeName, HoursName>;

export const isHoursName = (name: string): name is HoursName => hoursNames.some((one) => one === name);
export const isAttributeName = (name: string): name is AttributeName =>
  attributeNames.some((one) => one === name);

/** Where the element comes from on the municipality's page. */
export interface Script {
  /** `bundle`: one file, for pages that take no module. */
  readonly kind: 'module' | 'bundle';
  /** Ends in a slash. */
  readonly folder: string;
  readonly hasIntegrity: boolean;
  /** The file of a ready theme, or none. */
  readonly theme: string;
}

export interface Draft {
  /** Empty or absent: the attribute is left out. */
  readonly values: Readonly<Partial<Record<PlainName, string>>>;
  readonly hours: Readonly<Record<HoursName, Hours>>;
  /** Between the tags; empty: made from the numbers. */
  readonly fallback: string;
  readonly script: Script;
  /** The hours whose special days somebody has read and found right, as `hoursMark` has them. */
  readonly approved: string;
}

export const firstDraft: Draft = {
  values: {'emergency-number': '112'},
  hours: {
    'phone-hours': {...noHours, kind: 'rows'},
    'form-hours': noHours,
    'after-hours-phone-hours': noHours,
  },
  fallback: '',
  script: {kind: 'module', folder: '/oros/', hasIntegrity: true, theme: ''},
  approved: '',
};

export const valueOf = ({values}: Draft, name: PlainName): string => values[name]?.trim() ?? '';

/** Changes with each of the hours. */
export const hoursMark = ({hours}: Draft): string =>
  hoursNames.map((name) => writeHours(hours[name])).join('\n');
