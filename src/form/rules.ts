/** The form's rules, each a named predicate with its basis. "Is this asked?" is answered here and in questions.ts only. */
import {ageOf} from './age.js';
import type {ConcernKind, Role, Subject, Variant, WorkplaceKind} from './answers.js';
import {offeredRoles, offeredVariants} from './offered.js';
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

export const hasChoiceOfVariant: Rule = (situation) => offeredVariants(situation.config).length > 1;
export const isAboutChild: Rule = (situation) => variantOf(situation) === 'child';
export const isPrivate: Rule = (situation) => roleOf(situation) === 'private';
export const isAnonymous: Rule = (situation) => roleOf(situation) === 'anonymous';
export const isProfessional: Rule = (situation) => roleOf(situation) === 'professional';
export const isInDanger: Rule = ({answers}) => answers.danger === 'yes';
export const isNamed: Rule = (situation) => roleOf(situation) !== undefined && !isAnonymous(situation);

/** A concern for a child not yet born can be reported, but no duty covers it: a child is someone born. */
export const isUnborn: Rule = ({subject}) => subject?.unborn === true;
export const isBorn: Rule = not(isUnborn);

/** "Barn" is everyone under 18 (3 kap. 1 § SoL), whatever age the municipality's form goes to. Unknown age counts as a child. */
const isBornChild = (subject: Subject, today: string): boolean =>
  subject.unborn !== true && (ageOf(subject, today) ?? 0) < 18;

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

export const hasDuty: Rule = (situation) => isMandatedReporter(situation) || isFamilyCounsellor(situation);

const concerns =
  (...kinds: readonly ConcernKind[]): Rule =>
  ({answers}) =>
    kinds.some((kind) => answers.concern.kinds?.includes(kind));

/** May ask whether an investigation was opened (law/references.ts, feedback), and be offered a meeting. */
export const mayAskForFeedback: Rule = (situation) =>
  isMandatedReporter(situation) ||
  (isFamilyCounsellor(situation) && concerns('violence', 'sexual-abuse')(situation));

/** Telling guardians or a suspected person first can put the child in more danger; social services advise on how. */
export const mustNotInformFirst: Rule = concerns('violence', 'sexual-abuse', 'honour');
