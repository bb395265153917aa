/** What can be wrong with an answer. A backend may answer with the same codes. */

export const problemCodes = [
  'missing',
  'invalid-format',
  'too-long',
  'future-date',
  'not-identified',
  'not-reachable',
  'not-allowed',
] as const;
/** What may tell who someone anonymous is, is told to them only: no backend says it. */
export type ProblemCode = (typeof problemCodes)[number] | 'may-be-known';

/** Field name → what is wrong. The order of keys is the order on the page. */
export type Problems = Readonly<Record<string, ProblemCode>>;

export const noProblems: Problems = {};
