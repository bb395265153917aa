/** `npm run check:law`: every paragraph that the form stands on, with its date; ends with 1 when one is due for review. */
import {byReviewDate, dueForReview, reviewLine} from '../../src/law/review.js';

const today = new Date().toISOString().slice(0, 10);
const due = dueForReview(today);

console.log('Läs igen senast:');
for (const reference of byReviewDate()) console.log(reviewLine(reference));
console.log(
  due.length === 0
    ? '\nInget ska läsas om i dag.'
    : `\nSka läsas om nu:\n${due.map(reviewLine).join('\n')}\nÄndra i src/law/references.ts.`,
);
process.exitCode = due.length === 0 ? 0 : 1;
