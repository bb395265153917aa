/** What the host page gets to know. No event ever holds an answer, the variant, the role or the reference. */
import type {ConfigProblem} from './config/config.js';
import type {FailureCode, Receipt} from './submission/outcome.js';

export interface OrosEventDetails {
  /** The element has rendered. */
  'oros-ready': null;
  /** 1 to 5 of 5. */
  'oros-step-changed': {readonly index: number; readonly count: number};
  'oros-submitted': {readonly status: Receipt['status']};
  'oros-failed': {readonly code: FailureCode; readonly retryable: boolean};
  /** For the integrator: what is wrong with the attributes and how to mend it. */
  'oros-config-problem': {readonly problems: readonly ConfigProblem[]};
}

export type OrosEventMap = {[Name in keyof OrosEventDetails]: CustomEvent<OrosEventDetails[Name]>};

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the way to add names to the DOM's own map
  interface HTMLElementEventMap extends OrosEventMap {}
}

export function dispatch<Name extends keyof OrosEventDetails>(
  host: EventTarget,
  name: Name,
  detail: OrosEventDetails[Name],
): void {
  host.dispatchEvent(new CustomEvent(name, {detail, bubbles: true, composed: true}));
}
