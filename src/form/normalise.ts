/** Strings as keyboards and copied text give them → strings a rule can read. For fields; of free text only to search it. */

const digitZeros = [0x0660, 0x06f0];

const toLatinDigit = (digit: string): string => {
  const code = digit.charCodeAt(0);
  const zero = digitZeros.find((start) => code >= start && code < start + 10) ?? code;
  return String(code - zero);
};

/** Arabic and Persian digits become ours; every other character keeps its place. */
export const plainDigits = (raw: string): string =>
  raw.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, toLatinDigit);

/** Arabic and Persian digits, long hyphens, hard spaces and invisible direction marks become plain ones. */
export const plain = (raw: string): string =>
  plainDigits(raw)
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
