/** What somebody may type into a field: mostly something fit for it, each time other words. */
import {pick, type Random} from '../faults/plan.js';

const fit: readonly (readonly [RegExp, readonly [string, ...string[]]])[] = [
  [/personalNumber$/, ['20150312-9817', '19811218-9819', '150312', 'vet inte']],
  [/birthDate$/, ['2015-03-12', '20150312', '2015-13-40']],
  [/phone$/i, ['070-123 45 67', '+46701234567', 'finns inte']],
  [/email$/, ['kim@example.se', 'kim@']],
];

const odd = ['', '   ', 'حماية الطفل', '👩‍👧‍👦', '<b>fet</b>', "';--", '\u202eomvänt', 'x'.repeat(2100)] as const;

/** @param number of the text, so that no two are the same. */
export function randomText(random: Random, field: string, number: number): string {
  if (random() < 0.1) return pick(random, odd);
  const values = fit.find(([names]) => names.test(field))?.[1];
  return values ? pick(random, values) : `ord${number} om det som hänt`;
}
