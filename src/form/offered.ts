/** What this municipality takes through the form, as far as this version has forms. */
import type {Config} from '../config/config.js';
import type {Role, Variant} from './answers.js';

/** The others are named with the phone as their way. */
const variantsWithForms: readonly Variant[] = ['child'];

export const offeredVariants = ({variants}: Config): readonly Variant[] =>
  variants.filter((variant) => variantsWithForms.includes(variant));

export const offeredRoles = ({anonymous}: Config): readonly Role[] =>
  anonymous === 'allowed' ? ['private', 'anonymous', 'professional'] : ['private', 'professional'];
