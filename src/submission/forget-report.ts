/** What was sent leaves memory when its writer leaves the page. */
import type {PreparedReport} from './prepare.js';

/** A request under way has a copy of its own, and there will be no other. */
export function forgetReport({body, swedish}: PreparedReport): void {
  body.fill(0);
  swedish.length = 0;
}

/** No format of a report begins with a zero. */
export const isForgotten = ({body}: PreparedReport): boolean => body[0] === 0;
