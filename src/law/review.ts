/** Which references someone should read again: law changes, and what is said of it follows. */
import {references, type LegalReference} from './references.js';

export interface NamedReference extends LegalReference {
  readonly name: string;
}

/** The next to be reviewed first. */
export const byReviewDate = (): readonly NamedReference[] =>
  Object.entries<LegalReference>(references)
    .map(([name, reference]) => ({name, ...reference}))
    .sort((a, b) => a.reviewBy.localeCompare(b.reviewBy));

/** @param today YYYY-MM-DD */
export const dueForReview = (today: string): readonly NamedReference[] =>
  byReviewDate().filter(({reviewBy}) => reviewBy <= today);

/** One line for a terminal. */
export const reviewLine = ({name, cite, inForceFrom, source, reviewBy}: NamedReference): string =>
  `${reviewBy}  ${name}: ${cite}, gäller från ${inForceFrom}. Källa: ${source}`;
