/** The form's rules, each a named predicate with its basis. "Is this asked?" is answered here and in questions.ts only. */
import {ageOf} from './age.js';
import type {ConcernKind, Role, Subject, Variant, WorkplaceKind} from './answers.js';
import {coveredBy, offeredRoles, offeredVariants} from './offered.js';
import type {Rule, Situation} from './question.js';

export const always: Rule = () => true;
export const never: Rule = () => false;
export const not =
  (rule: Rule): Rule =>
  (situation) =>
    !rule(situation);
export const all =
  (...rules: readonly Rule[]): Rule =>
  (situation) =>
    rules.every((rule) => rule(situation));
export const any =
  (...rules: readonly Rule[]): Rule =>
  (situation) =>
    rules.some((rule) => rule(situation));

/** Chosen, or the only one there is. */
export function variantOf({answers, config}: Situation): Variant | undefined {
  const offered = offeredVariants(config);
  return (
    offered.find((variant) => variant === answers.variant) ?? (offered.length === 1 ? offered[0] : undefined)
  );
}

/** A role no longer offered counts as not chosen, so a changed attribute can never send an anonymous report. */
export const roleOf = (situation: Situation): Role | undefined =>
  offeredRoles(situation.config).find((role) => role === situation.answers.role);

/** Whom the form is about here: a form about adults also covers what has no form of its own. */
export const isAbout =
  (...about: readonly Variant[]): Rule =>
  (situation) => {
    const variant = variantOf(situation);
    return variant !== undefined && coveredBy(variant, situation.config).some((one) => about.includes(one));
  };

export const hasChoiceOfVariant: Rule = (situation) => offeredVariants(situation.config).length > 1;
export const hasDistricts: Rule = ({config}) => config.districts.length > 0;
export const isAboutChild: Rule = isAbout('child');
export const isAboutAdult: Rule = isAbout('adult', 'older', 'addiction');
/** Children in the home of an adult who is not well may need help of their own. */
export const mayLiveWithChildren: Rule = isAbout('adult', 'addiction');

export const isPrivate: Rule = (situation) => roleOf(situation) === 'private';
export const isAnonymous: Rule = (situation) => roleOf(situation) === 'anonymous';
export const isProfessional: Rule = (situation) => roleOf(situation) === 'professional';
export const isSelf: Rule = (situation) => roleOf(situation) === 'self';
export const isInDanger: Rule = ({answers}) => answers.danger === 'yes';
export const isNamed: Rule = (situation) => roleOf(situation) !== undefined && !isAnonymous(situation);

/** A child writes for itself: a short form in easy words, and safety at home first. */
export const isChildItself: Rule = all(isAboutChild, isSelf);
/** An adult writes for itself: support can be applied for without any report. */
export const isAdultItself: Rule = all(isAboutAdult, isSelf);
export const isAboutSomeonesChild: Rule = all(isAboutChild, not(isSelf));

/** A parent about the own child: the family can apply for support without any report. */
export const isOwnFamily: Rule = all(
  isAboutSomeonesChild,
  any(isPrivate, isAnonymous),
  ({answers}) => answers.reporter.relation === 'parent',
);

/** A concern for a child not yet born can be reported, but no duty covers it: a child is someone born. */
export const isUnborn: Rule = all(isAboutSomeonesChild, ({subject}) => subject?.unborn === true);
export const isBorn: Rule = not(isUnborn);

/** "Barn" is everyone under 18 (law/references.ts, child), whatever age the municipality's form goes to. Unknown age counts as a child. */
const isUnderEighteen = (subject: Subject, today: string): boolean => (ageOf(subject, today) ?? 0) < 18;

const isBornChild = (subject: Subject, today: string): boolean =>
  subject.unborn !== true && isUnderEighteen(subject, today);

/** Who has turned 18 has no guardians; whose age is not known may have. */
export const mayHaveGuardians: Rule = all(
  isAboutSomeonesChild,
  (situation) => isUnborn(situation) || isUnderEighteen(situation.subject ?? {}, situation.today),
);

export const someoneMayHaveGuardians: Rule = (situation) =>
  situation.answers.subjects.some((subject) => mayHaveGuardians({...situation, subject}));

/** Several can be reported at once only when they are children. */
export const mayBeSeveral: Rule = isAboutSomeonesChild;

/** The persons the report is about: others were typed for another variant and are kept for the moment only. */
export const subjectsOf = (situation: Situation): readonly Subject[] =>
  mayBeSeveral(situation) ? situation.answers.subjects : situation.answers.subjects.slice(0, 1);

/** The report belongs to the municipality where the person lives. */
export const livesElsewhere: Rule = (situation) =>
  subjectsOf(situation).some(({livesInMunicipality}) => livesInMunicipality === 'no');

const someoneIsBornChild: Rule = (situation) =>
  isAboutChild(situation) &&
  situation.answers.subjects.some((subject) => isBornChild(subject, situation.today));

const mandatedWorkplaces: readonly WorkplaceKind[] = [
  'education',
  'health',
  'dental',
  'social-services',
  'police',
  'other-authority',
  'security-guard',
  'mediator',
  'private-children',
];

const worksAt =
  (...kinds: readonly WorkplaceKind[]): Rule =>
  ({answers}) =>
    answers.reporter.workplaceKind !== undefined && kinds.includes(answers.reporter.workplaceKind);

/** Must report at once: law/references.ts, dutyToReport. Not volunteers, not other workplaces. */
export const isMandatedReporter: Rule = all(
  isProfessional,
  someoneIsBornChild,
  worksAt(...mandatedWorkplaces),
);

/** Their duty is narrower: law/references.ts, familyCounsellorsDuty. */
export const isFamilyCounsellor: Rule = all(
  isProfessional,
  someoneIsBornChild,
  worksAt('family-counselling'),
);

export const hasDuty: Rule = any(isMandatedReporter, isFamilyCounsellor);

/** No general duty covers adults: consent and secrecy come first. */
export const isProfessionalAboutAdult: Rule = all(isProfessional, isAboutAdult);

/** Which concern it is may be left unmarked. */
const hasMarkedConcern: Rule = ({answers}) => (answers.concern.kinds ?? []).length > 0;

const concerns =
  (...kinds: readonly ConcernKind[]): Rule =>
  ({answers}) =>
    kinds.some((kind) => answers.concern.kinds?.includes(kind));

/** Some authorities must report who may need care under LVM: law/references.ts, addictionCare. */
export const mayNeedAddictionCare: Rule = all(
  isProfessionalAboutAdult,
  any(isAbout('addiction'), concerns('addiction')),
);

/** May ask whether an investigation was opened (law/references.ts, feedback), and be offered a meeting. */
export const mayAskForFeedback: Rule = any(
  isMandatedReporter,
  all(isFamilyCounsellor, any(concerns('violence', 'sexual-abuse'), not(hasMarkedConcern))),
);

/** Telling guardians or a suspected person first can put someone in more danger; social services advise on how. */
export const mustNotInformFirst: Rule = all(not(isSelf), concerns('violence', 'sexual-abuse', 'honour'));
