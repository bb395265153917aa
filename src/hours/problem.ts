/** What can be wrong with written hours: for the integrator's console, never for a citizen. */

/** What an integrator should have written there. Short, since every page pays for it; never repeats what was written. */
export type Expected = 'a known word' | 'days' | 'hours or off' | 'a time' | 'a date' | 'one rule a day';

/** A place in the text as written (in Unicode form NFC), in UTF-16 units from its start, and the mend. */
export interface HoursProblem {
  readonly position: number;
  readonly length: number;
  readonly expected: Expected;
}
