/** The law this form stands on, dated. The only place that names a paragraph. */

export interface LegalReference {
  /** How the paragraph is cited. */
  readonly cite: string;
  /** ISO date from which this wording holds. */
  readonly inForceFrom: string;
  readonly source: string;
  /** ISO date by which someone reads the source again. */
  readonly reviewBy: string;
}

const socialServicesAct = 'Socialtjänstlagen (2025:400), lydelse t.o.m. SFS 2025:1501';
const reviewBy = '2027-01-31';

const sol = (cite: string, inForceFrom = '2025-07-01'): LegalReference => ({
  cite,
  inForceFrom,
  source: socialServicesAct,
  reviewBy,
});

export const references = {
  /** Authorities and professionals who must report at once. */
  dutyToReport: sol('19 kap. 1 §', '2026-01-15'),
  /** Family counsellors: only sexual exploitation, or physical or psychological abuse in the home. */
  familyCounsellorsDuty: sol('19 kap. 2 §'),
  /** Everyone ought to report. */
  everyoneOught: sol('19 kap. 4 §'),
  /** A meeting may be offered to the child, the guardian and the mandated reporter. */
  offerOfMeeting: sol('19 kap. 5 §'),
  /** Mandated reporters may ask whether an investigation was opened; answered within a week of the decision. */
  feedback: sol('19 kap. 6 §', '2026-01-15'),
  /** Immediate protection assessment. */
  protectionAssessment: sol('20 kap. 1 §'),
  /** Decision on an investigation within fourteen days. */
  preliminaryAssessment: sol('20 kap. 2 §'),
} as const;
