/** Every fact the form can hold, under the names it has in the report. Text is kept as it was typed. */

export type Variant = 'child' | 'adult' | 'older' | 'addiction';

/** `private` gives at least one way to be reached; `anonymous` gives none; `self` is the person it is about. */
export type Role = 'private' | 'anonymous' | 'professional' | 'self';

export type YesNo = 'yes' | 'no' | 'unknown';

export const variants = ['child', 'adult', 'older', 'addiction'] as const satisfies readonly Variant[];
export const roles = ['private', 'anonymous', 'professional', 'self'] as const satisfies readonly Role[];
export const yesNoUnknown = ['yes', 'no', 'unknown'] as const satisfies readonly YesNo[];

export const concernKinds = [
  'violence',
  'sexual-abuse',
  'honour',
  'neglect',
  'mental-health',
  'addiction',
  'crime',
  'school-absence',
  'self-harm',
  'economy',
  'care-needs',
  'homelessness',
  // What an older person may not manage, and what someone may be dependent on.
  'food',
  'medicine',
  'fire',
  'wandering',
  'alcohol',
  'drugs',
  'medicines',
  'gambling',
  'other',
] as const;
export type ConcernKind = (typeof concernKinds)[number];

/** How the reporter knows of it. */
export const bases = ['seen', 'told-by-person', 'told-by-other', 'other'] as const;

export const durations = ['today', 'days', 'weeks', 'months', 'longer', 'unknown'] as const;

export const relations = [
  'parent',
  'relative',
  'neighbour',
  'friend',
  'work',
  'other',
  'undisclosed',
] as const;

/** Grouped after the lists of the law (law/references.ts, dutyToReport); which of them carry a duty is decided in rules.ts. */
export const workplaceKinds = [
  'education',
  'health',
  'dental',
  'social-services',
  'police',
  'other-authority',
  'security-guard',
  'family-counselling',
  'mediator',
  'private-children',
  'other',
] as const;
export type WorkplaceKind = (typeof workplaceKinds)[number];

/** A parent or someone else with custody; for a child not yet born, the one who is pregnant and the other parent. */
export interface Guardian {
  readonly name?: string;
  readonly personalNumber?: string;
  readonly phone?: string;
  readonly address?: string;
  readonly livesWithSubject?: YesNo;
  readonly interpreterLanguage?: string;
  /** Knows of the report. */
  readonly informed?: YesNo;
  readonly informedComment?: string;
}

/** The person the concern is about. */
export interface Subject {
  readonly name?: string;
  readonly unborn?: boolean;
  readonly personalNumber?: string;
  readonly birthDate?: string;
  readonly approximateAge?: string;
  readonly address?: string;
  readonly livesInMunicipality?: YesNo;
  readonly phone?: string;
  /** Preschool, school, work, activity: where the person is in the daytime. */
  readonly occupationPlace?: string;
  readonly whereNow?: string;
  /** Skyddade personuppgifter: the address must not become known. */
  readonly protectedIdentity?: YesNo;
  readonly interpreterLanguage?: string;
  readonly informed?: YesNo;
  readonly informedComment?: string;
  readonly guardians?: readonly Guardian[];
}

export interface Concern {
  readonly description?: string;
  readonly kinds?: readonly ConcernKind[];
  readonly basis?: readonly (typeof bases)[number][];
  readonly duration?: (typeof durations)[number];
  readonly whyNow?: string;
  readonly ifNothingIsDone?: string;
  readonly earlierConcern?: string;
  readonly measures?: string;
  /** Home care, relatives, a god man or someone with a fullmakt: who helps today. */
  readonly existingHelp?: string;
  readonly childrenInHome?: YesNo;
  readonly childrenInHomeComment?: string;
  /** Someone at home, or near, must not get to know. */
  readonly dangerousToInform?: YesNo;
  readonly safeContact?: string;
  readonly risksAtContact?: string;
}

export interface Reporter {
  readonly relation?: (typeof relations)[number];
  readonly name?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly interpreterLanguage?: string;
  /** When and how the reporter can be reached. */
  readonly reachable?: string;
  readonly title?: string;
  readonly workplace?: string;
  readonly workplaceKind?: WorkplaceKind;
  readonly manager?: string;
  readonly wantsFeedback?: boolean;
  readonly canAttendMeeting?: boolean;
  /** The adult has agreed to the report. */
  readonly subjectConsent?: YesNo;
}

/** Absent means not answered. */
export interface Answers {
  /** Someone is in danger now. */
  readonly danger?: YesNo;
  readonly variant?: Variant;
  readonly role?: Role;
  /** A receiving unit by its name, or `unknown`. */
  readonly district?: string;
  readonly subjects: readonly Subject[];
  readonly concern: Concern;
  readonly reporter: Reporter;
}

export const noAnswers: Answers = {subjects: [{guardians: [{}]}], concern: {}, reporter: {}};
