/** The written forms an answer may take in the report. Validation and the report's schema share them. */
import * as z from 'zod/mini';

export const limits = {short: 200, medium: 2000, long: 10_000} as const;

const text = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));

export const shortText = text(limits.short);
export const mediumText = text(limits.medium);
export const longText = text(limits.long);

/** Twelve digits, YYYYMMDDNNNN; also coordination numbers (day + 60). */
export const personalNumber = z.string().check(z.regex(/^\d{12}$/));

export const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** Spaces, hyphens and brackets as people write them; six digits at least. */
export const phone = z.string().check(z.maxLength(limits.short), z.regex(/^\+?(?:[\s\-()./]*\d){6,15}[\s\-()./]*$/));

export const email = z.string().check(z.maxLength(limits.short), z.regex(/^[^\s@]+@[^\s@]+\.[^\s@.]+$/));

export const formats = {
  short: shortText,
  medium: mediumText,
  long: longText,
  'personal-number': personalNumber,
  date: isoDate,
  phone,
  email,
} as const;

export type Format = keyof typeof formats;

/** Characters an answer may have, spaces at the ends not counted. */
export const maxLength: Readonly<Record<Format, number>> = {
  short: limits.short,
  medium: limits.medium,
  long: limits.long,
  'personal-number': limits.short,
  date: limits.short,
  phone: limits.short,
  email: limits.short,
};
