/** The written forms an answer may take in the report: data that validation and the report's schema both read. */

export interface FormatRule {
  /** Characters, spaces at the ends not counted. */
  readonly max: number;
  readonly pattern?: RegExp;
}

export const formats = {
  short: {max: 200},
  medium: {max: 2000},
  long: {max: 10_000},
  /** Twelve digits, YYYYMMDDNNNN; also coordination numbers (day + 60). */
  'personal-number': {max: 12, pattern: /^\d{12}$/},
  date: {max: 10, pattern: /^\d{4}-\d{2}-\d{2}$/},
  /** Spaces, hyphens and brackets as people write them; six digits at least. */
  phone: {max: 50, pattern: /^\+?(?:[\s\-()./]*\d){6,15}[\s\-()./]*$/},
  email: {max: 200, pattern: /^[^\s@]+@[^\s@]+\.[^\s@.]+$/},
} as const satisfies Record<string, FormatRule>;

export type Format = keyof typeof formats;
