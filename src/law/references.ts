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

const gdpr = (cite: string): LegalReference => ({
  cite,
  inForceFrom: '2018-05-25',
  source: 'Dataskyddsförordningen, (EU) 2016/679',
  reviewBy,
});

export const references = {
  /** Everyone under 18 is a child. */
  child: sol('3 kap. 1 §'),
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
  /** An investigation of a child: four months, longer only for particular reasons. */
  investigation: sol('20 kap. 3 §'),
  /** After the decision to investigate, those who must report must also tell what they know; family counsellors not. */
  dutyToInform: sol('20 kap. 6 §'),
  /** In an investigation a child may be talked with alone. */
  talkWithChild: sol('20 kap. 7 §'),
  /** Who has turned fifteen may apply and speak for itself. */
  fifteenYearOlds: {
    ...sol('3 kap. 4 §'),
    source: 'Socialtjänstlagen (2025:400); sammanfattad i underlaget, ordalydelsen inte läst',
    reviewBy: '2026-12-31',
  },
  /** Authorities that often meet people in addiction must report who may need care under LVM; more for health care and doctors. */
  addictionCare: {
    cite: '6 § LVM',
    inForceFrom: '1989-01-01',
    source: 'LVM (1988:870), läst i lydelse från september 2025',
    reviewBy: '2026-12-31',
  },
  /** Adults: purged five years after the last note. */
  retentionAdults: sol('16 kap. 1 §'),
  /** Purged five years after the last note, but what led to an investigation of a child not before the child is thirty. */
  retention: sol('16 kap. 1 och 2 a §§', '2026-01-15'),
  /** Public interest and exercise of authority; legal obligation. */
  lawfulBasis: gdpr('artikel 6.1 e och c'),
  /** Sensitive data in social care, under secrecy. */
  sensitiveData: gdpr('artikel 9.2 h och 9.3'),
  /** Processing in the social services; no right to object (6 §); personal numbers, sensitive data and offences allowed (7 §). */
  processing: {
    cite: '6–7 §§ lagen (2001:454) om behandling av personuppgifter inom socialtjänsten',
    inForceFrom: '2025-07-01',
    source: 'Lag (2001:454), ändrad genom SFS 2025:424',
    reviewBy,
  },
  /** To third countries only in cases of paternity and of international adoption: never a report of concern. */
  thirdCountries: {
    cite: '16 § förordningen (2001:637) om behandling av personuppgifter inom socialtjänsten',
    inForceFrom: '2018-05-25',
    source:
      'Förordning (2001:637), 16 § ändrad genom SFS 2018:457; sammanfattad i underlaget, ordalydelsen inte läst',
    reviewBy: '2026-12-31',
  },
} as const;
