/**
 * A selection in which every two values that can meet have met: each variant with each screen, each screen in each
 * language, each language with each role, and so on. Chosen on the way, so that nothing is missed that the walk meets.
 */

export type Factors = Readonly<Record<string, string>>;

const pairsOf = (factors: Factors): readonly string[] => {
  const values = Object.entries(factors).map(([name, value]) => `${name}=${value}`);
  return values.flatMap((one, index) => values.slice(index + 1).map((other) => `${one} × ${other}`));
};

export class Pairs {
  readonly #met = new Set<string>();

  /** Pairs so far. */
  get size(): number {
    return this.#met.size;
  }

  /** The candidates that are needed for all their pairs to be met: the one with the most new ones first. They count as met. */
  choose<Candidate extends Factors>(candidates: readonly Candidate[]): readonly Candidate[] {
    const chosen: Candidate[] = [];
    for (;;) {
      const news = candidates.map((one) => pairsOf(one).filter((pair) => !this.#met.has(pair)).length);
      const most = Math.max(0, ...news);
      const best = candidates[news.indexOf(most)];
      if (most === 0 || !best) return chosen;
      for (const pair of pairsOf(best)) this.#met.add(pair);
      chosen.push(best);
    }
  }
}
