/** What a check is, and what it finds. */
import type {Kit} from './kit.js';

/** `must`: without it reports are lost, doubled or lied about. `should`: what a careful backend does. */
export type Level = 'must' | 'should';

/** `untried`: this run had no way to see it; `found` says why. */
export interface Finding {
  readonly outcome: 'holds' | 'fails' | 'untried';
  readonly found?: string;
}

export interface Check {
  /** Stable, for scripts that read `--json`. */
  readonly id: string;
  readonly level: Level;
  readonly title: string;
  /** What the contract says, and what it means for the person when it does not hold. */
  readonly why: string;
  readonly run: (kit: Kit) => Promise<Finding>;
}

export interface Group {
  readonly title: string;
  readonly checks: readonly Check[];
}

export const holds: Finding = {outcome: 'holds'};
export const fails = (found: string): Finding => ({outcome: 'fails', found});
export const untried = (found: string): Finding => ({outcome: 'untried', found});

/** Holds when nothing is said against it. */
export const unless = (faults: readonly string[]): Finding =>
  faults.length === 0 ? holds : fails([...new Set(faults)].join('; '));
