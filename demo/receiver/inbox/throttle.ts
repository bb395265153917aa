/**
 * Guessing gets slower and slower, for each name; nobody is ever locked out. A browser that the user has logged in from
 * before has an allowance of its own, so that a stranger who guesses at a name cannot keep its owner away.
 */

const free = 3;
const longest = 60_000;
const forgetAfter = 60 * 60_000;
const mostKeys = 10_000;

interface Tries {
  failed: number;
  /** When the last one began. */
  at: number;
}

export interface Throttle {
  /** Zero when a try may be made, and then it is counted; else the milliseconds to wait. */
  begin(key: string): number;
  /** The try was right: all is forgiven. */
  succeeded(key: string): void;
}

export function throttle(now: () => number = Date.now): Throttle {
  const tries = new Map<string, Tries>();

  const forget = (at: number) => {
    for (const [key, known] of tries) if (known.at + forgetAfter < at) tries.delete(key);
    // Full of names that somebody made up: the oldest go.
    for (const key of tries.keys()) {
      if (tries.size < mostKeys) break;
      tries.delete(key);
    }
  };

  return {
    begin(key) {
      const at = now();
      if (tries.size >= mostKeys) forget(at);
      const {failed, at: last} = tries.get(key) ?? {failed: 0, at};
      const mayAt = failed < free ? at : last + Math.min(longest, 1000 * 2 ** Math.min(failed - free, 10));
      if (mayAt > at) return mayAt - at;
      // Counted before it is known to be wrong: tries made at the same time are tries too.
      tries.set(key, {failed: failed + 1, at});
      return 0;
    },
    succeeded: (key) => void tries.delete(key),
  };
}
