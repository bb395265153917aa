/** What this municipality takes through the form, and what it takes in another way. */
import type {Config} from '../config/config.js';
import {variants, type Role, type Variant} from './answers.js';

export const offeredVariants = ({variants}: Config): readonly Variant[] => variants;

/** Adults as well; without a form of their own they are part of the form about adults. */
const alsoAdults: readonly Variant[] = ['older', 'addiction'];

/** Whom the form about `variant` is about here. */
export const coveredBy = (variant: Variant, config: Config): readonly Variant[] =>
  variant === 'adult'
    ? ['adult', ...alsoAdults.filter((one) => !offeredVariants(config).includes(one))]
    : [variant];

/** Not taken here: named, with the phone as their way. */
export function variantsByPhone(config: Config): readonly Variant[] {
  const covered = offeredVariants(config).flatMap((variant) => coveredBy(variant, config));
  return variants.filter((variant) => !covered.includes(variant));
}

const namedRoles: readonly Role[] = ['private', 'professional', 'self'];
const allRoles: readonly Role[] = ['private', 'anonymous', 'professional', 'self'];

export const offeredRoles = ({anonymous}: Config): readonly Role[] =>
  anonymous === 'allowed' ? allRoles : namedRoles;

/** What is answered where the person does not know which unit it is. */
export const unknownDistrict = 'unknown';

export const offeredDistricts = ({districts}: Config): readonly string[] =>
  districts.length > 0 ? [...districts.map(({name}) => name), unknownDistrict] : [];

/** With the district's own board and phone in place of the municipality's. */
export function inDistrict(config: Config, name: string | undefined): Config {
  const district = config.districts.find((one) => one.name === name);
  if (!district) return config;
  const {controller, phone, phoneHours} = district;
  return {
    ...config,
    ...(controller && {controller}),
    // Hours belong to their number: the municipality's say nothing of the district's.
    ...(phone && {phone, phoneHours}),
    ...(phoneHours && {phoneHours}),
  };
}
