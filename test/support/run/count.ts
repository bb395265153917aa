/** How many tests passed, failed and were skipped, and which failed. */

export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What failed, so that the end of a long run tells it: a part of a log is often all there is. */
  readonly failures: readonly string[];
  /** What failed beside other tests and passed alone. */
  readonly unsteady: readonly string[];
}

export const nothing: Count = {passed: 0, failed: 0, skipped: 0, failures: [], unsteady: []};
export const onePassed: Count = {...nothing, passed: 1};
export const oneSkipped: Count = {...nothing, skipped: 1};
export const oneFailure = (what: string): Count => ({...nothing, failed: 1, failures: [what]});

export const sum = (...counts: readonly Count[]): Count =>
  counts.reduce(
    (total, {passed, failed, skipped, failures, unsteady}) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
      failures: [...total.failures, ...failures],
      unsteady: [...total.unsteady, ...unsteady],
    }),
    nothing,
  );

export const inWords = ({passed, failed, skipped}: Count): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/** A line for each test that failed, and for each that passed only alone. */
export const namesOf = ({failures, unsteady}: Count): string =>
  [
    ...unsteady.map((what) => `Unsteady, passed alone: ${what}\n`),
    ...failures.map((what) => `✗ ${what}\n`),
  ].join('');
