/** The times the law sets for a report about a child or a young person. The receiver's only place that names law. */
import type {Report} from '../../src/submission/payload-schema.js';
import {dayAfter} from './inbox/swedish-time.js';

interface LegalReference {
  readonly cite: string;
  /** ISO date from which this wording holds. */
  readonly inForceFrom: string;
  readonly source: string;
  /** ISO date by which someone reads the source again. */
  readonly reviewBy: string;
}

const socialServicesAct = 'Socialtjänstlagen (2025:400), lydelse t.o.m. SFS 2025:1501';
const reviewBy = '2027-01-31';

const references = {
  protectionAssessment: {
    cite: '20 kap. 1 § socialtjänstlagen',
    inForceFrom: '2025-07-01',
    source: `${socialServicesAct}; prop. 2012/13:10 s. 60`,
    reviewBy,
  },
  preliminaryAssessment: {
    cite: '20 kap. 2 § socialtjänstlagen',
    inForceFrom: '2025-07-01',
    source: socialServicesAct,
    reviewBy,
  },
  feedback: {
    cite: '19 kap. 6 § socialtjänstlagen',
    inForceFrom: '2026-01-15',
    source: socialServicesAct,
    reviewBy,
  },
} as const satisfies Record<string, LegalReference>;

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
      basis: references.protectionAssessment.cite,
    },
    {
      what: 'Beslut om att inleda eller inte inleda utredning',
      when: `senast ${dayAfter(receivedAt, daysToDecide)}`,
      basis: references.preliminaryAssessment.cite,
    },
  ];
  return mayHaveFeedback(report) ? [...always, feedback] : always;
}

const feedback: Deadline = {
  what: 'Återkoppling till anmälaren',
  when: 'senast en vecka efter beslut',
  note: 'Anmälaren har bett om återkoppling.',
  basis: references.feedback.cite,
};

/** Only those who report under 19 kap. 1–3 §§ may ask; the form asks nobody else. */
function mayHaveFeedback(report: Report): boolean {
  if (report.role !== 'professional') return false;
  return report.reporter?.wantsFeedback === true && report.reporter.workplaceKind !== 'other';
}
