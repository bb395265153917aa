/** The times the law sets for a report about a child or a young person. Paragraphs come from src/law/, as in the form. */
import {references, type LegalReference} from '../../src/law/references.js';
import type {Report} from '../../src/submission/payload-schema.js';
import {dayAfter} from './inbox/swedish-time.js';

const citeOf = ({cite}: LegalReference): string => `${cite} socialtjänstlagen`;

const daysToDecide = 14;

export interface Deadline {
  readonly what: string;
  readonly when: string;
  readonly note?: string;
  /** The paragraph, as it is cited. */
  readonly basis: string;
}

type Subject = Report['subjects'][number];

/** None for an adult, where the law sets no day, and none for a child not yet born. */
export function deadlinesFor(report: Report, subject: Subject, receivedAt: Date): Deadline[] {
  if (report.variant !== 'child' || subject.unborn) return [];
  const always: Deadline[] = [
    {
      what: 'Omedelbar skyddsbedömning',
      when: 'genast',
      note: 'Samma dag, eller senast dagen efter om anmälan kom sent (prop. 2012/13:10 s. 60).',
      basis: citeOf(references.protectionAssessment),
    },
    {
      what: 'Beslut om att inleda eller inte inleda utredning',
      when: `senast ${dayAfter(receivedAt, daysToDecide)}`,
      basis: citeOf(references.preliminaryAssessment),
    },
  ];
  return mayHaveFeedback(report) ? [...always, feedback] : always;
}

const feedback: Deadline = {
  what: 'Återkoppling till anmälaren',
  when: 'senast en vecka efter beslut',
  note: 'Anmälaren har bett om återkoppling.',
  basis: citeOf(references.feedback),
};

/** Only those with a duty to report may ask (src/law/references.ts, feedback); the form asks nobody else. */
function mayHaveFeedback(report: Report): boolean {
  if (report.role !== 'professional') return false;
  return report.reporter?.wantsFeedback === true && report.reporter.workplaceKind !== 'other';
}
