/** Medians and quartiles of a few runs; one run on a busy machine says nothing. */

export interface Spread {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** @param share of the sorted values that lie below, between neighbours by their distance. */
function at(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? NaN;
  const above = sorted[Math.ceil(place)] ?? NaN;
  return below + (above - below) * (place - Math.floor(place));
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  return {low: at(sorted, 0.25), median: at(sorted, 0.5), high: at(sorted, 0.75)};
}
