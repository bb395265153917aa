/** The reference a person writes down and reads aloud on the phone: OA-2611-7K3M-9QXD, year and month first. */
import {randomInt} from 'node:crypto';

/** No 0 and O, no 1, I and L, and no vowels, so that no word can appear by chance. */
const alphabet = '23456789BCDFGHJKMNPQRSTVWXYZ';

const group = (): string =>
  Array.from({length: 4}, () => alphabet.charAt(randomInt(alphabet.length))).join('');

export function newReference(receivedAt: Date): string {
  const yearAndMonth = receivedAt.toISOString().slice(2, 7).replace('-', '');
  return `OA-${yearAndMonth}-${group()}-${group()}`;
}

/** 58 bits, and easy to type. */
export const newPassword = (): string => [group(), group(), group()].join('-');
