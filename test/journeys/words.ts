/** What a case worker reads of a report. */
import type {ReportSection} from '../../src/submission/payload-schema.js';

export const allWords = (sections: readonly ReportSection[]): string =>
  sections
    .flatMap(({heading, items}) => [heading, ...items.map(({question, answer}) => `${question}: ${answer}`)])
    .join('\n');
