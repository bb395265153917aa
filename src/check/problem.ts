/** What check() finds on a page. Codes are stable, so that whoever reads them can leave some out. */
import type {ConfigProblem, ConfigProblemCode} from '../config/config.js';

export type ProblemCode =
  | ConfigProblemCode
  // Of the endpoint and the key: stopped by the page's policy, or kept from it by the service's.
  | 'csp'
  | 'cors'
  // Of the endpoint: what it answers an OPTIONS.
  | 'not-found'
  | 'redirected'
  | 'failing'
  // Of the page.
  | 'insecure'
  | 'unstyled'
  | 'tracking'
  | 'heading'
  | 'no-fallback'
  | 'test-mode'
  | 'preview-mode'
  | 'contrast'
  // Nothing fails without it, but people are told less.
  | 'advised';

/**
 * `attribute` is the attribute or the custom property to change, `script` for the element's own files, or `page` where the
 * page around is at fault.
 */
export interface Problem extends Pick<ConfigProblem, 'attribute' | 'message'> {
  readonly code: ProblemCode;
}

export const problem = (attribute: string, code: ProblemCode, message: string): Problem => ({
  attribute,
  code,
  message,
});
