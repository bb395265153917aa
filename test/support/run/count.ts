/** How many tests passed, failed and were skipped. */

export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const nothing: Count = {passed: 0, failed: 0, skipped: 0};
export const oneFailure: Count = {...nothing, failed: 1};

export const sum = (...counts: readonly Count[]): Count =>
  counts.reduce(
    (total, {passed, failed, skipped}) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    nothing,
  );

export const inWords = ({passed, failed, skipped}: Count): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
