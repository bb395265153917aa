/** What will go wrong on the way, try by try, out of a seed: the same seed, the same faults. */

/** Before the receiver got it; after it was stored; or instead of it. */
export const faults = [
  'none',
  'dropped-before',
  'reset-before',
  'dropped-after',
  'half-answer',
  'slow',
  'silent-after',
  '408',
  '425',
  '429',
  '500',
  '502-html',
  '503-retry-after',
  '200-html',
  '200-half-json',
  '302-login',
] as const;
export type Fault = (typeof faults)[number];

export type Random = () => number;

/** mulberry32, by Tommy Ettinger (public domain): small, and good enough to choose faults by. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const pick = <T>(random: Random, list: readonly [T, ...T[]]): T =>
  list[Math.floor(random() * list.length)] ?? list[0];

export interface Journey {
  /** One for each request; after the last one the road is clear. */
  readonly faults: readonly Fault[];
  /** How often the person presses "Försök igen" before giving up. */
  readonly patience: number;
  /** Milliseconds after which the person presses "Avbryt"; most never do. */
  readonly stopAfter: number | undefined;
}

/** First one of each, and nothing else: what a person is told is then that fault's own doing. */
export const pureJourneys: readonly Journey[] = faults.map((fault) => ({
  faults: Array<Fault>(9).fill(fault),
  patience: 0,
  stopAfter: undefined,
}));

/** Faults come in bursts: when one try has failed the next is likely to. */
export function journeyFrom(random: Random): Journey {
  const planned: Fault[] = [];
  while (planned.length < 9 && random() < (planned.length === 0 ? 0.6 : 0.7))
    planned.push(pick(random, faults));
  return {
    faults: planned,
    patience: Math.floor(random() * 4),
    stopAfter: random() < 0.05 ? Math.floor(random() * 150) : undefined,
  };
}
