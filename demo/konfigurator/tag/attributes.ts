/** The draft → the attributes of its tag, in the order in which a person reads them. */
import type {AttributeName} from '../../../src/config/config.js';
import {isHoursName, valueOf, type Draft} from '../draft.js';
import {writeHours} from '../hours/write-hours.js';

const order: readonly AttributeName[] = [
  'municipality',
  'phone',
  'phone-hours',
  'form-hours',
  'after-hours-phone',
  'after-hours-phone-hours',
  'emergency-number',
  'variants',
  'child-age-limit',
  'anonymous',
  'districts',
  'controller',
  'dpo-contact',
  'privacy-url',
  'buffer-retention',
  'ip-note',
  'third-country',
  'postal-address',
  'visiting-address',
  'fax',
  'languages',
  'heading-level',
  'exit-url',
  'exit-shortcut',
  'mode',
  'endpoint',
  'format',
  'acknowledgement',
  'credentials',
  'csrf-header',
  'csrf-token',
  'encryption-key',
  'encryption-key-thumbprint',
];

export type WrittenAttribute = readonly [name: AttributeName, value: string];

export const attributesOf = (draft: Draft): readonly WrittenAttribute[] =>
  order.flatMap((name): readonly WrittenAttribute[] => {
    const value = isHoursName(name) ? writeHours(draft.hours[name]) : valueOf(draft, name);
    return value === '' ? [] : [[name, value]];
  });
